using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Maintenance;

/// <summary>What a maintenance window holds back, and what becomes of it.</summary>
public sealed class MaintenanceTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_window_that_recurs_holds_back_while_it_is_open()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        // Noon on a Sunday in UTC is 13:00 in Berlin.
        var (status, made) = await PostAsync(host, "/api/maintenance", new { matchers = new[] { "alert = high-error-rate" }, by = "Dana Reyes", reason = "Weekly restart", days = new[] { "sunday", "Monday" }, from = "12:30", to = "13:05", zone = "Europe/Berlin" });
        await host.RunAsync(TimeSpan.FromMinutes(4), errorRate: 0.2);
        await host.SettleAsync();

        status.Should().Be(HttpStatusCode.Created);
        made.GetProperty("isOpen").GetBoolean().Should().BeTrue();
        made.GetProperty("nextTo").GetDateTimeOffset().Should().Be(RunbookTestHost.Noon.AddMinutes(5));
        host.Receiver.Received.Should().BeEmpty();
        host.Board.Held().Should().ContainSingle().Which.Cause.Words.Should().Be("maintenance window 1 of Dana Reyes (Weekly restart)");

        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await host.ReceiveAsync(1);

        host.Get<IncidentDesk>().Read(new IncidentQuery()).Incidents.Should().ContainSingle().Which.OpenedAt.Should().BeOnOrAfter(RunbookTestHost.Noon.AddMinutes(5));
        var window = (await host.Client.GetFromJsonAsync<JsonElement>("/api/maintenance"))[0];
        window.GetProperty("hits").GetInt32().Should().Be(1);
        window.GetProperty("nextFrom").GetDateTimeOffset().Should().Be(RunbookTestHost.Noon.AddDays(1).AddMinutes(-30));
    }

    [Fact]
    public async Task A_window_is_ended_early_and_then_pages_what_still_fires()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await PostAsync(host, "/api/maintenance", new { matchers = new[] { "severity = critical" }, by = "Dana Reyes", reason = "Migration", endsAt = RunbookTestHost.Noon.AddHours(2) });
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        host.Board.Held().Should().ContainSingle();

        (await PostAsync(host, "/api/maintenance/1/end", new { by = "Ana Costa" })).Status.Should().Be(HttpStatusCode.NoContent);
        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.2);
        await host.ReceiveAsync(1);

        (await PostAsync(host, "/api/maintenance/1/end", new { by = "Ana Costa" })).Status.Should().Be(HttpStatusCode.NotFound);
        host.Get<MaintenanceDesk>().Read()[0].EndedBy.Should().Be("Ana Costa");
    }

    [Theory]
    [InlineData("2026-11-22T14:00Z", null, null, null, null)]
    [InlineData(null, null, null, null, "Say when it ends")]
    [InlineData("2026-11-22T11:00Z", null, null, null, "before it begins")]
    [InlineData("2027-11-22T11:00Z", null, null, null, "at most 31 days")]
    [InlineData(null, "sunday", "22:00", "UTC", null)]
    [InlineData(null, "someday", "22:00", "UTC", "no day of the week")]
    [InlineData(null, "3", "22:00", "UTC", "no day of the week")]
    [InlineData(null, "sunday", "22", "UTC", "from when to when")]
    [InlineData(null, "sunday", "02:00", "UTC", "ends as it begins")]
    [InlineData(null, "sunday", "22:00", "Mars/Olympus", "not known")]
    public void A_wish_is_read_or_refused_in_words(string? ends, string? day, string? from, string? zone, string? problem)
    {
        var read = new MaintenanceRequest(["alert = a"], "Dana Reyes", "R", null, ends is null ? null : DateTimeOffset.Parse(ends, System.Globalization.CultureInfo.InvariantCulture), day is null ? [] : [day], from, "02:00", zone).Read(RunbookTestHost.Noon);

        (read.Problem is null).Should().Be(problem is null);
        (read.Window is null).Should().Be(problem is not null);
        (read.Problem ?? "nothing").Should().Contain(problem ?? "nothing");
    }

    static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(RunbookTestHost host, string address, object body)
    {
        var answer = await host.Client.PostAsJsonAsync(address, body);
        return (answer.StatusCode, answer.Content.Headers.ContentLength is 0 || answer.StatusCode == HttpStatusCode.NoContent ? default : await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}

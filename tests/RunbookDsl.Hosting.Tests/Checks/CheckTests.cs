using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Definition;
using RunbookDsl.Definition.History;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Checks;

public sealed class CheckTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static RunbookDefinition Definition(params CheckDefinition[] checks) => ThresholdRunbook.Definition with { Operation = new OperationDefinition { Checks = checks } };

    static CheckDefinition Daily(string id, int hour, string zone) => new() { Id = id, Text = $"Look at {id}", Period = CheckPeriod.Daily, At = new TimeOnly(hour, 0), TimeZone = zone, Owner = ResponderReference.Contact(0) };

    static FakeTimeProvider At(string instant) => new(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task Each_check_is_due_on_the_day_of_its_own_zone()
    {
        // Sunday evening in Lisbon is Monday morning in Auckland.
        var weekly = new CheckDefinition { Id = "weekly", Text = "Look back", Period = CheckPeriod.Weekly, Day = DayOfWeek.Monday, At = new TimeOnly(9, 0), TimeZone = "Pacific/Auckland" };
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At("2026-11-22T19:30:00Z"), definition: Definition(Daily("errors", 21, "Europe/Lisbon"), weekly));

        var checks = await host.Client.GetFromJsonAsync<JsonElement>("/api/checks");

        checks.EnumerateArray().Select(check => (check.GetProperty("check").GetString(), check.GetProperty("day").GetString(), check.GetProperty("state").GetString(), check.GetProperty("dueAt").GetDateTimeOffset().UtcDateTime))
            .Should().Equal(
                ("weekly", "2026-11-23", "open", new DateTime(2026, 11, 22, 20, 0, 0)),
                ("errors", "2026-11-22", "open", new DateTime(2026, 11, 22, 21, 0, 0)));
        checks[1].GetProperty("owner").GetString().Should().Be(ThresholdRunbook.Definition.Contacts[0].Name);
    }

    [Theory]
    // Lisbon's clocks go back on 2026-10-25 and forward on 2026-03-29.
    [InlineData("2026-10-24T12:00:00Z", "2026-10-24T08:00:00Z")]
    [InlineData("2026-10-25T12:00:00Z", "2026-10-25T09:00:00Z")]
    [InlineData("2026-03-29T12:00:00Z", "2026-03-29T08:00:00Z")]
    public async Task A_check_keeps_its_time_of_day_when_clocks_change(string now, string due)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At(now), definition: Definition(Daily("errors", 9, "Europe/Lisbon")));
        host.Get<CheckCalendar>().Today().Single().DueAt.Should().Be(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task What_was_done_is_known_after_a_kill_and_what_was_not_is_overdue()
    {
        var clock = At("2026-11-22T08:00:00Z");
        var definition = Definition(Daily("errors", 9, "Europe/Lisbon"), Daily("costs", 10, "Europe/Lisbon"));
        var host = await RunbookTestHost.StartAsync(_folder.Journal, clock, definition: definition);
        var answer = await host.Client.PostAsJsonAsync("/api/checks/support-agent/errors/done", new { by = "Dana Reyes", note = "quiet" });
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        await host.KillAsync();

        clock.Advance(TimeSpan.FromHours(24));
        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, definition: definition);

        var now = clock.GetUtcNow();
        restarted.Get<CheckCalendar>().Today().Select(check => (check.Check.Id, check.Day.Day, check.State(now))).Should().Equal(
            ("costs", 22, CheckState.Overdue), ("errors", 23, CheckState.Open), ("costs", 23, CheckState.Open));
        var again = await restarted.Client.PostAsJsonAsync("/api/checks/support-agent/errors/done", new { by = "Dana Reyes", day = "2026-11-22" });
        again.StatusCode.Should().Be(HttpStatusCode.NotFound, "it is done and not of today");
    }

    [Theory]
    [InlineData("/api/checks/support-agent/errors/done", "", null, HttpStatusCode.BadRequest)]
    [InlineData("/api/checks/support-agent/none/done", "Dana Reyes", null, HttpStatusCode.NotFound)]
    [InlineData("/api/checks/none/errors/done", "Dana Reyes", null, HttpStatusCode.NotFound)]
    [InlineData("/api/checks/support-agent/errors/done", "Dana Reyes", "2026-11-23", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_noted_is_answered_with_a_reason(string address, string by, string? day, HttpStatusCode status)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At("2026-11-22T08:00:00Z"), definition: Definition(Daily("errors", 9, "Europe/Lisbon")));

        var answer = await host.Client.PostAsJsonAsync(address, new { by, day });

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("", "application/json", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest, "Send an object")]
    [InlineData("{\"by\":5}", "application/json", HttpStatusCode.BadRequest, "'by' cannot be that")]
    [InlineData("by=Dana", "text/plain", HttpStatusCode.UnsupportedMediaType, "Content-Type: application/json")]
    public async Task A_body_that_cannot_be_read_is_answered_in_words(string body, string type, HttpStatusCode status, string words)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At("2026-11-22T08:00:00Z"), definition: Definition(Daily("errors", 9, "Europe/Lisbon")), settings: new Dictionary<string, string?> { ["Runbooks:Settings:AllowChanges"] = "true" });
        foreach (var (method, address) in new[] { (HttpMethod.Post, "/api/checks/support-agent/errors/done"), (HttpMethod.Put, "/api/runbooks/support-agent/settings/any") })
        {
            using var request = new HttpRequestMessage(method, address) { Content = new StringContent(body, System.Text.Encoding.UTF8, type) };
            var answer = await host.Client.SendAsync(request);

            answer.StatusCode.Should().Be(status);
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(words).And.NotContain("System.");
        }

        host.Get<CheckCalendar>().Today().Single().Done.Should().BeNull();
    }

    [Fact]
    public async Task A_check_is_done_once()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At("2026-11-22T08:00:00Z"), definition: Definition(Daily("errors", 9, "Europe/Lisbon")));
        await host.Client.PostAsJsonAsync("/api/checks/support-agent/errors/done", new { by = "Dana Reyes" });

        (await host.Client.PostAsJsonAsync("/api/checks/support-agent/errors/done", new { by = "Ana Costa" })).StatusCode.Should().Be(HttpStatusCode.Conflict);
        host.Get<CheckCalendar>().Today().Single().Done!.By.Should().Be("Dana Reyes");
    }

    [Fact]
    public async Task A_new_host_calls_nothing_overdue_that_was_due_before_it()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, At("2026-11-22T08:00:00Z"), definition: Definition(Daily("errors", 9, "Europe/Lisbon")));
        host.Get<CheckCalendar>().Today().Should().ContainSingle();
    }

    [Fact]
    public async Task A_review_that_is_due_is_said_once_over_restarts()
    {
        var clock = At("2026-12-23T12:00:00Z");
        var definition = ThresholdRunbook.Definition with { History = new HistoryDefinition { ReviewEvery = TimeSpan.FromDays(30), LastChanged = new DateOnly(2026, 11, 22), NextReview = new DateOnly(2026, 12, 22) } };
        var first = await RunbookTestHost.StartAsync(_folder.Journal, clock, definition: definition);
        Reminders(first).Should().Be(1);
        (await first.Client.GetFromJsonAsync<JsonElement>("/api/runbooks"))[0].GetProperty("reviewDue").GetBoolean().Should().BeTrue();
        await first.DisposeAsync();

        await using var second = await RunbookTestHost.StartAsync(_folder.Journal, clock, definition: definition);
        Reminders(second).Should().Be(0);
    }

    static int Reminders(RunbookTestHost host) => host.Log.GetSnapshot().Count(record => record.Level == LogLevel.Warning && record.Message.Contains("was to be reviewed by 2026-12-22", StringComparison.Ordinal));
}

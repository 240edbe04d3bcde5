using System.Buffers.Text;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Tests.Links;

/// <summary>Acts by the links of messages, without a sign-in, on a host that asks everyone else for one.</summary>
public sealed class LinkTests(LinkHost host) : IClassFixture<LinkHost>
{
    [Fact]
    public async Task Opening_a_link_does_nothing_and_its_button_acts_as_whoever_was_sent_it()
    {
        var (number, link, _) = host.Send();

        var page = await host.Client.ReadAsync(link);

        page.Should().Contain($"Take incident #{number}").And.Contain("Slow &lt;script&gt;").And.Contain("kept as done by Dana Reyes, by mail");
        State(number).Should().Be(IncidentState.Open, "mail scanners open links too");

        var done = await host.Client.PostAsync(link, link);

        done.StatusCode.Should().Be(HttpStatusCode.OK);
        (await done.Content.ReadAsStringAsync()).Should().Contain($"Incident #{number} is taken").And.Contain("The incident is yours").And.NotContain("<form");
        host.Desk.Find(number)!.Incident.Should().BeEquivalentTo(new { State = IncidentState.Acknowledged, AcknowledgedBy = "Dana Reyes, by mail" });
        host.Desk.Find(number)!.Timeline[^1].By.Should().Be("Dana Reyes, by mail");
    }

    [Fact]
    public async Task A_link_works_once_however_it_is_spelt()
    {
        var (number, _, link) = host.Send();
        await host.Client.PostAsync(link, link);
        // The last letter of a signature has bits that say nothing.
        var respelt = link[..^1] + (char)(link[^1] + 1);

        (await host.Client.GetAsync(link)).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await host.Client.PostAsync(link, "/login")).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await host.Client.PostAsync(respelt, "/login")).StatusCode.Should().NotBe(HttpStatusCode.OK);

        State(number).Should().Be(IncidentState.Resolved);
        host.Desk.Find(number)!.Timeline.Count(entry => entry.Kind == IncidentEventKind.Resolved).Should().Be(1);
    }

    [Fact]
    public async Task Two_who_press_at_the_same_time_act_once()
    {
        var (number, link, _) = host.Send();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Client.PostAsync(link, "/login")));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).Should().Be(1);
        host.Desk.Find(number)!.Timeline.Count(entry => entry.Kind == IncidentEventKind.Acknowledged).Should().Be(1);
    }

    [Fact]
    public async Task What_somebody_else_has_taken_stays_theirs_and_the_link_is_not_used_up()
    {
        var (number, link, _) = host.Send();
        host.Desk.Acknowledge(number, "Ana Costa");

        var answer = await host.Client.PostAsync(link, link);

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Ana Costa has taken it already");
        host.Desk.Find(number)!.Incident.AcknowledgedBy.Should().Be("Ana Costa");
        (await host.Client.GetAsync(link)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_link_ends_with_its_day()
    {
        var (number, link, _) = host.Send();
        var end = host.Clock.GetUtcNow().AddDays(1);
        host.Clock.SetUtcNow(end);

        (await host.Client.ReadAsync(link)).Should().Contain($"This link held until {end:yyyy-MM-dd HH:mm} UTC.");
        (await host.Client.PostAsync(link, "/login")).StatusCode.Should().Be(HttpStatusCode.Gone);

        State(number).Should().Be(IncidentState.Open);
    }

    [Fact]
    public async Task A_link_that_was_changed_or_made_up_is_none()
    {
        var (number, link, _) = host.Send();
        var (other, _, _) = host.Send();
        var token = link["/links/".Length..].Split('.');
        var content = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token[0]));
        string[] contents =
        [
            content.Replace($"{number}\n", $"{other}\n", StringComparison.Ordinal),
            content.Replace("Acknowledge", "Resolve", StringComparison.Ordinal),
            content.Replace("Dana Reyes", "Ana Costa", StringComparison.Ordinal),
            content.Replace("\n17", "\n27", StringComparison.Ordinal),
        ];
        contents.Should().NotContain(content);

        foreach (var forged in contents.Select(changed => $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(changed))}.{token[1]}").Concat(["x", "YQ.YQ", "YQ.YQ.YQ", $"{token[0]}.YQ", new string('a', 4000)]))
        {
            (await host.Client.PostAsync("/links/" + forged, "/login")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        }

        State(number).Should().Be(IncidentState.Open);
        State(other).Should().Be(IncidentState.Open);
    }

    [Fact]
    public async Task A_form_of_another_site_does_nothing()
    {
        var (number, link, _) = host.Send();
        using var bare = host.App.GetTestClient();
        using var nothing = new FormUrlEncodedContent([]);

        var answer = await bare.PostAsync(new Uri(link, UriKind.Relative), nothing);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("was not sent by this page");
        State(number).Should().Be(IncidentState.Open);
    }

    [Fact]
    public async Task Links_cannot_be_tried_in_numbers()
    {
        for (var i = 0; i < RequestLimits.MostLinks; i++)
        {
            (await TryAsync()).Should().Be(404);
        }

        (await TryAsync()).Should().Be(429);
    }

    [Fact]
    public async Task Neither_the_log_nor_the_journal_has_a_link()
    {
        var (_, link, _) = host.Send();
        await host.Client.PostAsync(link, link);
        await host.Client.GetAsync(link);
        var signature = link[(link.IndexOf('.', StringComparison.Ordinal) + 1)..];

        host.App.Services.GetFakeLogCollector().GetSnapshot().Select(record => record.Message).Should().NotBeEmpty().And.NotContain(message => message.Contains(signature));
        var journal = host.App.Services.GetRequiredService<JournalStore>();
        journal.Read(connection => connection.Query(null, "SELECT hash FROM used_links", row => row.GetString(0))).Should().NotBeEmpty().And.NotContain(hash => hash.Contains(signature));
        Encoding.UTF8.GetString(await ReadSharedAsync(host.Written)).Should().NotContain(signature);
    }

    IncidentState State(long number) => host.Desk.Find(number)!.Incident.State;

    async Task<int> TryAsync() => (await host.App.GetTestServer().SendAsync(context =>
    {
        context.Request.Path = "/links/YQ.YQ";
        context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
    })).Response.StatusCode;

    static async Task<byte[]> ReadSharedAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        return copy.ToArray();
    }
}

using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>Takes, grades, notes and ends an incident in a browser, over a whole host with its journal.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class IncidentsInBrowserTests(ChromiumFixture chromium) : IDisposable
{
    // Nobody answers in these tests, and a request on its way would wait for a clock that stands still.
    static readonly RunbookDefinition Definition = ThresholdRunbook.Definition with
    {
        Contacts = [.. ThresholdRunbook.Definition.Contacts.Select(contact => contact with { Channels = [new ChannelDefinition(ChannelKind.Slack, "#support-agent")] })],
    };

    readonly TemporaryFolder _folder = new();
    readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [ChromiumFact]
    public Task An_incident_is_taken_noted_on_graded_and_put_away() => WorkAsync(scripts: true);

    [ChromiumFact]
    public Task So_it_is_without_scripts() => WorkAsync(scripts: false);

    async Task WorkAsync(bool scripts)
    {
        await using var app = await FiringAsync();
        await using var page = await chromium.VisitAsync(app.Urls.First() + "/incidents", scripts: scripts);
        await page["a", "High Error Rate"].ClickAsync();
        await page.ReadsAsync(".lead", "Nobody has taken it.");

        await page["[name=by]"].FillAsync("Dana Reyes");
        await page["button", "Acknowledge"].ClickAsync();
        await page.ReadsAsync(".lead", "Dana Reyes has taken it.");
        await page.ReadsAsync("#content", "Not called: somebody took it");

        await page["[name=text]"].FillAsync("Rolled back to 2.2.9");
        await page["button", "Add note"].ClickAsync();
        await page.ReadsAsync("ol.timeline", "Rolled back to 2.2.9");

        await page["[name=text]"].FillAsync("All regions");
        await page["[name=severity]"].SelectOptionAsync("sev1");
        await page["button", "Change severity"].ClickAsync();
        await page.ReadsAsync(".lead", "SEV1");

        await page["button", "Mitigated"].ClickAsync();
        await page["button", "Resolve"].ClickAsync();
        await page["button", "Close"].ClickAsync();
        await page.ReadsAsync(".lead", "Closed");
        page.Page.Url.Should().EndWith("/incidents/1");
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task What_a_person_does_shows_on_another_open_page_and_a_half_written_note_stays()
    {
        await using var app = await FiringAsync();
        await using var mine = await chromium.VisitAsync(app.Urls.First() + "/incidents/1");
        await using var others = await chromium.VisitAsync(app.Urls.First() + "/incidents/1");
        await others["[name=text]"].FillAsync("half writt");

        await mine["[name=by]"].FillAsync("Dana Reyes");
        await mine["[name=text]"].FillAsync("The orders tool answers nothing");
        await mine["button", "Add note"].ClickAsync();

        await others.ReadsAsync("ol.timeline", "The orders tool answers nothing");
        (await others["[name=text]"].InputValueAsync()).Should().Be("half writt");
    }

    [ChromiumFact]
    public async Task A_person_opens_one_by_hand_and_finds_it_again()
    {
        await using var app = await FiringAsync();
        await using var page = await chromium.VisitAsync(app.Urls.First() + "/incidents");
        await page["summary"].ClickAsync();
        await page["[name=title]"].FillAsync("Refunds are paid twice");
        await page[".open-incident [name=severity]"].SelectOptionAsync("sev2");
        await page[".open-incident [name=by]"].FillAsync("Ana Costa");
        await page["button", "Open"].ClickAsync();
        await page.ReadsAsync(".lead", "Refunds are paid twice");

        await page.Page.GotoAsync(app.Urls.First() + "/incidents?severity=sev2&text=refunds");

        (await page[".incident-rows > li"].CountAsync()).Should().Be(1);
        await page.ReadsAsync(".incident-rows", "#2 Refunds are paid twice");
    }

    [ChromiumFact]
    public async Task A_form_that_was_forged_or_comes_too_late_is_answered_in_words()
    {
        await using var app = await FiringAsync();
        using var client = new HttpClient();
        using var forged = new FormUrlEncodedContent([new("by", "Mallory")]);

        var answer = await client.PostAsync(new Uri(app.Urls.First() + "/incidents/1/resolve"), forged);

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("was not sent by this page");
        (await client.GetStringAsync(new Uri(app.Urls.First() + "/incidents/1"))).Should().MatchRegex(new Regex("class=\"state is-firing[^>]*>.*Open", RegexOptions.Singleline));
        ((int)(await client.GetAsync(new Uri(app.Urls.First() + "/incidents/99"))).StatusCode).Should().Be(404);
    }

    async Task<WebApplication> FiringAsync()
    {
        var app = RealHost.Build(
            _folder,
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(_clock);
                builder.AddRunbooks(runbooks => runbooks.Add(Definition, new ThresholdEvaluator(), "# Support Agent"));
            },
            isOnLoopback: true);
        app.MapRunbooks();
        await app.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(5));
            await app.Services.GetRequiredService<ISampleSink>().AcceptAsync(
                [new MetricSample { Name = ThresholdRunbook.ErrorRate, Kind = SampleKind.Gauge, Labels = [], Timestamp = _clock.GetUtcNow(), Value = 0.2 }], "test", CancellationToken.None);
        }

        return app;
    }
}

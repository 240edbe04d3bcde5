using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Definition.History;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>Ticks checks in a browser, over a whole host with its journal. With <c>RUNBOOKDSL_SCREENSHOTS</c> naming a folder, the pages are pictured into it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class ChecksInBrowserTests(ChromiumFixture chromium) : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));

    static readonly RunbookDefinition Definition = ThresholdRunbook.Definition with
    {
        Operation = new OperationDefinition
        {
            Checks =
            [
                new CheckDefinition { Id = "errors", Text = "Review error trends", Period = CheckPeriod.Daily, At = new TimeOnly(9, 0), TimeZone = "Europe/Lisbon", Owner = ResponderReference.Contact(0) },
                new CheckDefinition { Id = "costs", Text = "Compare the day's cost with the budget, and write down what stands out", Period = CheckPeriod.Daily, At = new TimeOnly(18, 0), TimeZone = "Europe/Lisbon" },
            ],
        },
        History = new HistoryDefinition { ReviewEvery = TimeSpan.FromDays(30), NextReview = new DateOnly(2026, 11, 20) },
    };

    public void Dispose() => _folder.Dispose();

    [ChromiumFact]
    public async Task Without_scripts_a_check_is_ticked_and_stays_so_and_the_name_is_remembered()
    {
        await using var app = await StartAsync(TimeSpan.FromHours(3));
        await using var page = await chromium.VisitAsync(app.Urls.First(), scripts: false);
        await page.ReadsAsync("[data-check=errors] .check-state", "Overdue");

        await page["[data-check=errors] [name=by]"].FillAsync("Ana Costa");
        await page["[data-check=errors] [name=note]"].FillAsync("quiet");
        await page["[data-check=errors] button"].ClickAsync();

        await page.ReadsAsync("[data-check=errors]", "by Ana Costa");
        await page.Page.GotoAsync(app.Urls.First() + "/runbooks/support-agent");
        await page.ReadsAsync("[data-check=errors] .check-state", "Done");
        await page.ReadsAsync("[data-check=errors]", "quiet");
        (await page["[data-check=costs] [name=by]"].InputValueAsync()).Should().Be("Ana Costa");
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task A_form_stays_with_its_check_when_somebody_else_ticks_the_one_above()
    {
        // Yesterday's check leaves the list when it is done, and the rows below move up.
        await using var app = await StartAsync(TimeSpan.FromHours(25));
        await using var page = await chromium.VisitAsync(app.Urls.First());
        (await page["[data-check]"].CountAsync()).Should().Be(4);
        await page["[data-check] [name=note]"].Nth(2).FillAsync("half typed");

        using var client = new HttpClient();
        (await client.PostAsJsonAsync(new Uri(app.Urls.First() + "/api/checks/support-agent/errors/done"), new { by = "Dana Reyes", day = "2026-11-22" })).StatusCode.Should().Be(HttpStatusCode.OK);
        await page.Page.EvaluateAsync("async () => (await import(document.querySelector('script[type=module]').src.replace('page.js', 'live.js'))).refresh()");

        await Assertions.Expect(page["[data-check]"]).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        var rows = await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-check]')].map(row => `${row.dataset.check} ${row.innerText.match(/\\bdue (\\S+)/)[1]} = ${row.querySelector('form').getAttribute('action').split('/').pop()} ${row.querySelector('[name=day]').value} ${row.querySelector('[name=note]').value}`.trim())");
        rows.Should().Equal(
            "costs 2026-11-22 = costs 2026-11-22",
            "errors 2026-11-23 = errors 2026-11-23 half typed",
            "costs 2026-11-23 = costs 2026-11-23");
    }

    [ChromiumFact]
    public async Task Fits_wide_and_narrow()
    {
        await using var app = await StartAsync(TimeSpan.FromHours(3));
        foreach (var path in new[] { "/", "/runbooks/support-agent" })
        {
            foreach (var width in new[] { 1280, 390 })
            {
                await using var page = await chromium.VisitAsync(app.Urls.First() + path, width);
                if (Environment.GetEnvironmentVariable("RUNBOOKDSL_SCREENSHOTS") is { Length: > 0 } folder)
                {
                    await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"checks-{(path.Length == 1 ? "board" : "runbook")}-{width}.png"), FullPage = true });
                }

                (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
                (await page.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.check input:not([type=hidden]), .check button')].every(e => { const c = e.closest('.card').getBoundingClientRect(), r = e.getBoundingClientRect(); return r.left >= c.left && r.right <= c.right; })")).Should().BeTrue("everything of a form lies in its card");
                page.Complaints.Should().BeEmpty();
            }
        }
    }

    async Task<WebApplication> StartAsync(TimeSpan later)
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

        // Watched since before it was due, and looked at afterwards.
        _clock.Advance(later);
        return app;
    }
}

using Microsoft.Playwright;
using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>What can be measured of how pages look. With <c>RUNBOOKDSL_SCREENSHOTS</c> naming a folder, every page is also pictured into it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class LookTests(ChromiumFixture chromium)
{
    static readonly (string Name, string Path)[] Places =
    [
        ("board", "/"),
        ("runbook", "/runbooks/support-agent"),
        ("alert", "/runbooks/support-agent/alerts/circuit-breaker-trips"),
        ("incidents", "/incidents?state=all"),
        ("incident", "/incidents/12"),
        ("watch", "/watch"),
        ("channels", "/channels"),
        ("oncall", "/oncall"),
        ("incident-taken", "/incidents/10"),
        ("deployments", "/deployments"),
        ("deployment", "/deployments/41"),
        ("followups", "/followups"),
        ("silences", "/silences?matchers=alert%20%3D%20circuit-breaker-trips"),
        ("maintenance", "/maintenance"),
    ];

    // The contrast of every text with the ground it stands on, as WCAG reckons it; icons and pictures aside.
    const string Unreadable = """
        () => {
          const channels = text => (text.match(/[\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = element => { for (let e = element; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
          const bad = [];
          for (const element of document.querySelectorAll("body *")) {
            const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
            if (!own || !element.checkVisibility() || element.closest("svg, .unseen")) continue;
            const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
            if ((a + 0.05) / (b + 0.05) < 4.5) bad.push(`${element.className}: ${element.textContent.trim().slice(0, 40)} (${((a + 0.05) / (b + 0.05)).toFixed(2)})`);
          }
          return bad;
        }
        """;

    [ChromiumFact]
    public async Task Fits_wide_and_narrow_light_and_dark_with_readable_contrast()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        foreach (var (name, path) in Places)
        {
            foreach (var width in new[] { 1280, 390 })
            {
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await using var page = await chromium.VisitAsync(host.Address + path, width, scheme);
                    await PictureAsync(page, $"{name}-{width}-{scheme}".ToLowerInvariant());

                    (await WidthAsync(page)).Should().BeLessThanOrEqualTo(width, "{0} at {1} must not scroll sideways", name, width);
                    (await page.Page.EvaluateAsync<string[]>(Unreadable)).Should().BeEmpty("{0} must be readable in {1}", name, scheme);
                    page.Complaints.Should().BeEmpty();
                }
            }
        }
    }

    [ChromiumFact]
    public async Task Follows_the_readers_colours()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var light = await chromium.VisitAsync(host.Address);
        await using var dark = await chromium.VisitAsync(host.Address, scheme: ColorScheme.Dark);

        (await GroundAsync(light)).Should().Be("rgb(243, 245, 248)");
        (await GroundAsync(dark)).Should().Be("rgb(12, 15, 20)");

        static Task<string> GroundAsync(VisitedPage page) => page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }

    [ChromiumFact]
    public async Task Hostile_labels_neither_run_nor_break_the_layout()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Hostile());
        foreach (var (_, path) in Places)
        {
            foreach (var width in new[] { 1280, 390 })
            {
                await using var page = await chromium.VisitAsync(host.Address + path, width);

                (await page.Page.EvaluateAsync<bool>("window.injected === true")).Should().BeFalse();
                (await page["main script, main img"].CountAsync()).Should().Be(0);
                (await WidthAsync(page)).Should().BeLessThanOrEqualTo(width);
                page.Complaints.Should().BeEmpty();
            }
        }
    }

    [ChromiumFact]
    public async Task Has_something_to_say_before_there_is_anything_to_show()
    {
        await using var empty = await PageHost.StartAsync(SampleBoards.Empty());
        await using var waiting = await PageHost.StartAsync(SampleBoards.Waiting());
        await using var nothing = await chromium.VisitAsync(empty.Address);
        await using var early = await chromium.VisitAsync(waiting.Address);
        await using var alert = await chromium.VisitAsync(waiting.Address + "/runbooks/support-agent/alerts/high-error-rate");

        await nothing.ReadsAsync("h1", "No runbooks");
        await early.ReadsAsync("h1", "No data yet");
        await early.ReadsAsync("#alert-support-agent-high-error-rate", "Waiting for the first data");
        await alert.ReadsAsync(".chart-none", "No data yet");
    }

    static Task<int> WidthAsync(VisitedPage page) => page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    static async Task PictureAsync(VisitedPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("RUNBOOKDSL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}

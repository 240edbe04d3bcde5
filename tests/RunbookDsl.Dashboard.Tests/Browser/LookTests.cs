using Microsoft.Playwright;
using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>How the pages look with much on them, with hostile things on them and with nothing.</summary>
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

    [ChromiumFact]
    public async Task Fits_wide_and_narrow_can_be_read_light_and_dark_and_read_aloud()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        foreach (var (name, path) in Places)
        {
            await using var page = await chromium.VisitAsync(host.Address + path);
            await Look.IsFineAsync(page, name);
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
            await using var page = await chromium.VisitAsync(host.Address + path);

            (await page.Page.EvaluateAsync<bool>("window.injected === true")).Should().BeFalse();
            (await page["main script, main img"].CountAsync()).Should().Be(0);
            await Look.FitsAsync(page, path);

            page.Complaints.Should().BeEmpty();
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
}

using Microsoft.Playwright;
using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class BoardInBrowserTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task Says_how_every_alert_stands_worst_first()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address);

        (await page["h1"].InnerTextAsync()).Should().Be("2 alerts are firing");
        (await page["#runbook-support-agent .alert-name"].AllInnerTextsAsync()).Should()
            .Equal("High Error Rate", "Circuit Breaker Trips", "High Latency", "Guardrail Spike", "Cost Anomaly");
        (await page["#runbook-support-agent .alert-row .state"].AllInnerTextsAsync()).Should().Equal("Firing", "Firing", "Pending", "Quiet", "Quiet");
        (await page["#alert-support-agent-high-error-rate .reading"].InnerTextAsync()).Should().Contain("14.4\u00a0%").And.Contain("limit > 10\u00a0%");
        (await page["#alert-support-agent-high-error-rate .cell-since"].InnerTextAsync()).Should().StartWith("4\u00a0min");
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Shows_a_change_without_a_reload_and_says_it_aloud()
    {
        var board = SampleBoards.Quiet();
        await using var host = await PageHost.StartAsync(board);
        await using var page = await chromium.VisitAsync(host.Address);
        await page.ReadsAsync("h1", "All quiet");
        await page.Page.EvaluateAsync("window.sameDocument = true");

        board.Put(SampleRunbook.Support, "high-error-rate", LabelSet.Empty, AlertState.Firing, TimeSpan.FromSeconds(5), SampleBoards.Ramp(board, 0.01, 0.2, 0.1, 5));
        board.Publish("support-agent");

        await page.ReadsAsync("h1", "1 alert is firing");
        await page.ReadsAsync("#alert-support-agent-high-error-rate .state", "Firing");
        await page.ReadsAsync("#announcer", "High Error Rate: Firing");
        (await page.Page.TitleAsync()).Should().StartWith("1 alert is firing");
        (await page.Page.EvaluateAsync<bool>("window.sameDocument === true")).Should().BeTrue();
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Keeps_the_keyboard_where_it_was_when_the_page_changes()
    {
        var board = SampleBoards.Quiet();
        await using var host = await PageHost.StartAsync(board);
        await using var page = await chromium.VisitAsync(host.Address);
        await page["#alert-checkout-slow-checkout .alert-name"].FocusAsync();

        board.Put(SampleRunbook.Support, "high-error-rate", LabelSet.Empty, AlertState.Firing, TimeSpan.FromSeconds(5), SampleBoards.Ramp(board, 0.01, 0.2, 0.1, 5));
        board.Publish("support-agent");

        await page.ReadsAsync("h1", "1 alert is firing");
        (await page.Page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Slow Checkout");
    }

    [ChromiumFact]
    public async Task Says_that_the_host_is_gone_and_catches_up_when_it_is_back()
    {
        var board = SampleBoards.Quiet();
        var first = await PageHost.StartAsync(board);
        var address = new Uri(first.Address);
        await using var page = await chromium.VisitAsync(first.Address);

        await first.DisposeAsync();
        await Assertions.Expect(page["#lost"]).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await page.ReadsAsync("#lost", "Connection lost since");
        await page.ReadsAsync("h1", "All quiet");
        board.Put(SampleRunbook.Support, "high-error-rate", LabelSet.Empty, AlertState.Firing, TimeSpan.FromSeconds(5), SampleBoards.Ramp(board, 0.01, 0.2, 0.1, 5));

        await using var second = await PageHost.StartAsync(board, port: address.Port);
        await page.ReadsAsync("h1", "1 alert is firing");
        await Assertions.Expect(page["#lost"]).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Counts_the_time_on_in_the_readers_zone()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address);

        await page.ReadsAsync("#alert-support-agent-high-latency .elapsed", "1\u00a0min 17\u00a0s");
        (await page["#runbook-support-agent .facts time"].InnerTextAsync()).Should().Be("03:14:15");
    }

    [ChromiumFact]
    public async Task Reads_as_well_without_scripts()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address, scripts: false);

        (await page["h1"].InnerTextAsync()).Should().Be("2 alerts are firing");
        (await page["#alert-support-agent-high-error-rate .spark-line"].CountAsync()).Should().Be(1);
        (await page["#runbook-support-agent .facts time"].InnerTextAsync()).Should().Be("03:14:15 UTC");
    }
}

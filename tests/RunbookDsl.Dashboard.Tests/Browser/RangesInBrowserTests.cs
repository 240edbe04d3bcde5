using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class RangesInBrowserTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task Says_where_every_range_stands_worst_first()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent");

        (await page["[data-range] .range-name"].AllInnerTextsAsync()).Should().Equal(
            "Error rate", "P95 of latency over 5 minutes", "Resolution rate", "Average cost per conversation", "Median turns over 1 hour", "Rate of guardrail triggers over 1 hour");
        (await page["[data-range] > .rows-head .state"].AllInnerTextsAsync()).Should().Equal("Critical", "Critical", "Warning", "No data", "Elevated", "Normal");
        (await page["[data-range='P95 of latency over 5 minutes'] .range-values .state"].AllInnerTextsAsync()).Should().Equal("Critical", "Warning", "No data", "Low", "Normal");
        (await page["[data-range='Error rate']"].InnerTextAsync()).Should().Contain("13.7\u00a0%").And.Contain("normal 0\u00a0% to 2\u00a0%, warning above 5\u00a0%, critical above 10\u00a0%");
        (await page["[data-range='Median turns over 1 hour']"].InnerTextAsync()).Should().Contain("Above normal, short of a warning");
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Says_which_expectations_hold_and_how_great_the_load_is()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent");

        (await page["[data-expectation] .range-name"].AllInnerTextsAsync()).Should().Equal("Every region answers within three seconds", "Customers are satisfied", "Conversations resolve in six turns");
        (await page["[data-expectation] .state"].AllInnerTextsAsync()).Should().Equal("Does not hold", "Not known", "Holds");
        (await page["[data-load] .range-name"].InnerTextAsync()).Should().Be("Load: High");
        (await page["[data-load] .state"].AllInnerTextsAsync()).Should().Equal("Reached", "Reached", "Not reached");
    }

    [ChromiumFact]
    public async Task Follows_a_value_without_a_reload()
    {
        var board = SampleBoards.Quiet();
        await using var host = await PageHost.StartAsync(board);
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent");
        await page.ReadsAsync("[data-range='Error rate'] .state", "Normal");
        await page.Page.EvaluateAsync("window.sameDocument = true");

        board.Measure(SampleRunbook.Support, 0, (LabelSet.Empty, 0.07));
        board.Publish("support-agent");

        await page.ReadsAsync("[data-range='Error rate'] .state", "Warning");
        (await page.Page.EvaluateAsync<bool>("window.sameDocument === true")).Should().BeTrue();
    }

    [ChromiumFact]
    public async Task Waits_for_the_first_data()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Waiting());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent");
        await page.ReadsAsync("[data-range='Error rate'] .state", "No data");
        (await page["[data-range='Error rate']"].InnerTextAsync()).Should().Contain("Waiting for the first data");
    }
}

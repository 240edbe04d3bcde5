using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

[Collection(ChromiumCollection.Name)]
public sealed class AlertInBrowserTests(ChromiumFixture chromium)
{
    // Counts the colours on the canvas, so that an empty chart cannot pass.
    const string Painted = """
        () => {
          const canvas = document.querySelector("#chart canvas");
          const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
          const seen = new Set();
          for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] > 0) seen.add(pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]);
          return seen.size;
        }
        """;

    [ChromiumFact]
    public async Task Draws_the_value_against_its_limit_with_the_document_beside_it()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent/alerts/high-error-rate");
        await page.Page.WaitForSelectorAsync("#chart[data-points] canvas");

        int.Parse((await page["#chart"].GetAttributeAsync("data-points"))!, System.Globalization.CultureInfo.InvariantCulture).Should().Be(241);
        (await page.Page.EvaluateAsync<int>(Painted)).Should().BeGreaterThan(20);
        (await page["[data-key=value]"].InnerTextAsync()).Should().Be("14.4\u00a0%");
        (await page["[data-key=limit]"].InnerTextAsync()).Should().Be("10\u00a0%");
        (await page["#document"].InnerTextAsync()).Should().Contain("Alert: High Error Rate").And.NotContain("Circuit Breaker");
        (await page[".rota .who"].AllInnerTextsAsync()).Should().Equal("Dana Reyes", "Ana Costa");
        (await page[".steps li"].CountAsync()).Should().Be(4);
        page.Complaints.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Reads_the_chart_under_the_cursor()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent/alerts/high-error-rate");
        await page.Page.WaitForSelectorAsync("#chart[data-points] canvas");

        await page["#chart .u-over"].HoverAsync(new() { Position = new() { X = 40, Y = 60 } });

        (await page["[data-key=at]"].InnerTextAsync()).Should().StartWith("02:1");
        (await page["[data-key=value]"].InnerTextAsync()).Should().NotBe("14.4\u00a0%").And.EndWith("%");
    }

    [ChromiumFact]
    public async Task Chooses_a_label_set_of_many()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Many());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent/alerts/circuit-breaker-trips");
        (await page[".is-fixed tbody tr"].CountAsync()).Should().Be(52);

        await page[".is-fixed tbody tr:nth-child(3) .instance-link"].ClickAsync();

        (await page["tr.is-chosen .labels"].InnerTextAsync()).Should().Contain("integration-06");
        (await page[".chart-of .labels"].InnerTextAsync()).Should().Contain("integration-06");
    }

    [ChromiumFact]
    public async Task Shows_the_runbook_beside_its_alerts_and_leads_into_it()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        await using var page = await chromium.VisitAsync(host.Address + "/runbooks/support-agent");

        await page["#item-circuit-breaker-trips >> text=In the document"].ClickAsync();

        page.Page.Url.Should().EndWith("#circuit-breaker-trips");
        (await page["#document :target"].InnerTextAsync()).Should().Contain("Circuit Breaker Trips");
        (await page["#document table"].CountAsync()).Should().Be(2);
        (await page.Page.EvaluateAsync<bool>("window.injected === true")).Should().BeFalse();
        page.Complaints.Should().BeEmpty();
    }
}

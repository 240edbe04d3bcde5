namespace RunbookDsl.Tool.Tests;

public sealed class OpenMetricsRecordingTests : IDisposable
{
    const string Types = "# TYPE shop_error_rate_ratio gauge\n# TYPE shop_orders counter\n# TYPE shop_latency_seconds histogram\n";

    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void ReplaysADumpWhoseSeriesStandOneBehindTheOther()
    {
        _data.Write("dump.om", Types
            + Minutes(10, minute => $"shop_error_rate_ratio{{region=\"eu\"}} {(minute >= 4 ? 0.2 : 0.01)} {At(minute)}\n")
            + Minutes(10, minute => $"shop_orders_total {minute * 20} {At(minute)}\n")
            + "# EOF\n");

        var run = CommandRun.Shop(_data.Path, "--json");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Firings(run).Should().Equal("few-orders", "high-errors");
    }

    [Fact]
    public void ReplaysScrapesRecordedOneAfterTheOther()
    {
        _data.Write("scrapes.om", Minutes(10, minute => $"{Types}shop_error_rate_ratio{{region=\"eu\"}} {(minute >= 4 ? 0.2 : 0.01)} {At(minute)}\n# EOF\n"));

        var run = CommandRun.Shop(_data.Path, "--json");

        run.ExitCode.Should().Be(0, run.Error);
        Firings(run).Should().Equal("high-errors");
    }

    [Fact]
    public void ReplaysHistograms()
    {
        _data.Write("dump.om", Types
            + Minutes(10, minute => $"shop_latency_seconds_bucket{{le=\"1\"}} {minute} {At(minute)}\nshop_latency_seconds_bucket{{le=\"5\"}} {minute * 10} {At(minute)}\nshop_latency_seconds_bucket{{le=\"+Inf\"}} {minute * 10} {At(minute)}\n")
            + "# EOF\n");

        var run = CommandRun.Shop(_data.Path, "--json");

        run.ExitCode.Should().Be(0, run.Error);
        Firings(run).Should().Equal("slow");
    }

    [Fact]
    public void ReplaysPrometheusTextWithItsMilliseconds()
    {
        _data.Write("dump.prom", Types + Minutes(10, minute => $"shop_error_rate_ratio{{region=\"eu\"}} {(minute >= 4 ? 0.2 : 0.01)} {At(minute)}000\n"));

        var run = CommandRun.Shop(_data.Path, "--json");

        run.ExitCode.Should().Be(0, run.Error);
        Firings(run).Should().Equal("high-errors");
    }

    [Theory]
    [InlineData("shop_error_rate_ratio{region=\"eu\"} 0.2\n", "no sample in it carries a time", "Record with timestamps")]
    [InlineData("shop_error_rate_ratio{region=\"eu} 0.2 1795341600\n# EOF\n", "dump.om:1: column", "--skip-bad-rows")]
    [InlineData("shop_error_rate_ratio 0.2 1795341600\n# EOF\nshop_error_rate_ratio 0.2 1795341500\n# EOF\n", "dump.om:3: this scrape is earlier", "Sort the scrapes")]
    [InlineData("shop_error_rate_ratio 0.2 1795341600\n# EOF\nshop_error_rate_ratio 0.2 1795341700\n", "the text ends without # EOF", "cut short")]
    public void SaysWhereATextIsWrong(string text, string message, string advice)
    {
        _data.Write("dump.om", text);

        var run = CommandRun.Shop(_data.Path);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(message).And.Contain(advice).And.NotContain("   at ");
    }

    static long At(int minute) => 1795341600 + (60 * minute);

    static string Minutes(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    static IEnumerable<string> Firings(CommandRun run) => ReplayLine.Of(run.Output).Where(line => line.To == "firing").Select(line => line.Alert);

}

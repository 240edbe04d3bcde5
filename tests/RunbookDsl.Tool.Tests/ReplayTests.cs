namespace RunbookDsl.Tool.Tests;

public sealed class ReplayTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void PrintsEveryTransitionAndASummary()
    {
        Record();

        var run = CommandRun.Shop(_data.Path);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        GoldenFile.Matches("replay.txt", run.Output);
    }

    [Fact]
    public void PrintsOneJsonObjectALine()
    {
        Record();

        var run = CommandRun.Shop(_data.Path, "--json");

        run.ExitCode.Should().Be(0);
        GoldenFile.Matches("replay.jsonl", run.Output);
    }

    [Fact]
    public void ReplaysOnlyTheTimeAskedFor()
    {
        Record();

        var run = CommandRun.Shop(_data.Path, "--json", "--from", "2026-11-22T10:06Z", "--to", "2026-11-22T10:09:30Z");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"first\":\"2026-11-22T10:06:00+00:00\"").And.Contain("\"last\":\"2026-11-22T10:09:30+00:00\"");
    }

    [Fact]
    public void SaysThatNothingLiesInTheTimeAskedFor()
    {
        Record();

        var run = CommandRun.Shop(_data.Path, "--from", "2027-01-01");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("No sample lies in the time asked for.");
    }

    /// <summary>Errors rise for six minutes in one region; orders dry up, as a counter's running total in a file that needs no mapping.</summary>
    void Record()
    {
        _data.WriteMap();
        _data.Write("errors.csv", "timestamp,where,errors\n" + string.Concat(Enumerable.Range(0, 15).Select(minute =>
            $"2026-11-22T10:{minute:00}:00Z,eu,{(minute is >= 4 and < 10 ? 12.5 : 1)}\n2026-11-22T10:{minute:00}:00Z,us,2\n")));
        _data.Write("orders.csv", "time,shop_orders_total\n" + string.Concat(Enumerable.Range(0, 15).Select(minute =>
            $"2026-11-22T10:{minute:00}:30Z,{1000 + (Math.Min(minute, 8) * 5)}\n")));
    }
}

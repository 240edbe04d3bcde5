namespace RunbookDsl.Tool.Tests;

public sealed class RecordingProblemTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("timestamp,where,errors\n2026-11-22T10:00Z,eu,1\n22/11/2026,eu,1\n", "errors.csv:3: '22/11/2026' is not a time in the format 'iso'", "Set \"format\"")]
    [InlineData("timestamp,where,errors\n2026-11-22T10:00Z,eu,many\n", "errors.csv:2: 'many' in the column of shop_error_rate_ratio is not a number", "leave it empty for a gap")]
    [InlineData("timestamp,where,errors\n2026-11-22T10:00Z,eu\n", "errors.csv:2: the row has 2 fields", "--skip-bad-rows")]
    [InlineData("timestamp,where,errors\n2026-11-22T10:01Z,eu,1\n2026-11-22T10:00Z,eu,1\n", "errors.csv:3: 2026-11-22T10:00Z is earlier than the row before", "Sort the file")]
    [InlineData("time,where,errors\n2026-11-22T10:00Z,eu,1\n", "there is no timestamp column 'timestamp'", "'time', 'where', 'errors'")]
    [InlineData("timestamp,where,error\n2026-11-22T10:00Z,eu,1\n", "there is no metric column 'errors'", "'error'")]
    [InlineData("timestamp,errors\n2026-11-22T10:00Z,1\n", "there is no label column 'where'", "Name one of these")]
    [InlineData("timestamp,where,errors\n2026-11-22T10:00Z,\"eu,1\n2026-11-22T10:01Z,eu,1\n", "errors.csv:2:", "no quote is left open")]
    [InlineData("", "the file is empty", "header")]
    public void SaysWhereACsvFileIsWrong(string csv, string message, string advice)
    {
        _data.WriteMap();
        _data.Write("errors.csv", csv);
        Refused(message, advice);
    }

    [Theory]
    [InlineData("{", "runbook.map.json:1:", "Compare it with")]
    [InlineData("""{ "files": { "errors.csv": { "colums": {} } } }""", "colums", "Compare it with")]
    [InlineData("""{ "files": { "errors.csv": {} } }""", "names no column that is a metric", "Add \"columns\"")]
    [InlineData("""{ "files": { "errors.csv": { "columns": { "errors": { "metric": "shop_errors" } } } } }""", "'shop_errors', which runbook 'shop' does not read", "It reads: shop_error_rate_ratio, shop_orders_total, shop_latency_seconds.")]
    [InlineData("""{ "files": { "errors.csv": { "columns": { "errors": { "metric": "Latency" } } } } }""", "a histogram, which a single column cannot hold", "OpenMetrics")]
    [InlineData("""{ "files": { "errors.csv": { "columns": { "errors": { "metric": "ErrorRate", "counter": "delta" } } } } }""", "is a gauge", "Leave \"counter\" out")]
    [InlineData("""{ "files": { "errors.csv": { "columns": { "errors": { "metric": "ErrorRate", "scale": 0 } } } } }""", "has the scale 0", "0.001")]
    [InlineData("""{ "files": { "errors.csv": { "timeZone": "Europe/Atlantis", "columns": { "errors": { "metric": "ErrorRate" } } } } }""", "'Europe/Atlantis'", "IANA")]
    [InlineData("""{ "files": { "errors.csv": { "delimiter": ";;", "columns": { "errors": { "metric": "ErrorRate" } } } } }""", "the delimiter ';;'", "one ASCII character")]
    public void SaysWhatIsWrongWithAMapping(string map, string message, string advice)
    {
        _data.Write("runbook.map.json", map);
        _data.Write("errors.csv", "timestamp,errors\n2026-11-22T10:00Z,1\n");
        Refused(message, advice);
    }

    [Fact]
    public void SaysThatThereIsNothingToReplay() => Refused("there is nothing to replay in it", "runbook.map.json");

    [Fact]
    public void SaysThatAFileNeedsAMapping()
    {
        var file = _data.Write("errors.csv", "timestamp,errors\n2026-11-22T10:00Z,1\n");
        Refused("no mapping says which metrics its columns are (timestamp, errors)", "Write runbook.map.json beside it", file);
    }

    [Fact]
    public void SaysThatThereIsNoData() => Refused("there is no such file or folder", "--data", Path.Combine(_data.Path, "nowhere"));

    [Fact]
    public void SaysThatAFileIsNotGzipped()
    {
        _data.Write("runbook.map.json", """{ "files": { "errors.csv": { "columns": { "errors": { "metric": "ErrorRate" } } } } }""");
        _data.Write("errors.csv.gz", "timestamp,errors\n2026-11-22T10:00Z,1\n");
        Refused("errors.csv.gz:", "gzipped if its name ends in .gz");
    }

    [Fact]
    public void RefusesAnInstantThatIsNone()
    {
        var run = CommandRun.Shop(_data.Path, "--from", "yesterday");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("'yesterday' is not an instant");
    }

    void Refused(string message, string advice, string? data = null)
    {
        var run = CommandRun.Shop(data ?? _data.Path);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(message).And.Contain(advice).And.NotContain("   at ");
    }
}

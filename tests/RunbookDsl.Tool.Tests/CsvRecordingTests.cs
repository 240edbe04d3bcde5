using RunbookDsl.Hosting.Intake;
using RunbookDsl.Tool.Recordings;

namespace RunbookDsl.Tool.Tests;

public sealed class CsvRecordingTests : IDisposable
{
    readonly DataFolder _data = new();
    readonly RecordingStatistics _statistics = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void ReadsMetricsLabelsAndScale()
    {
        _data.WriteMap();
        _data.Write("errors.csv", "timestamp,where,errors\n2026-11-22T10:00:00Z,eu,12.5\n");

        Read().Should().ContainSingle().Which.Should().BeEquivalentTo(new MetricSample
        {
            Name = "shop_error_rate_ratio",
            Kind = SampleKind.Gauge,
            Labels = [new("region", "eu")],
            Timestamp = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero),
            Value = 0.125,
        });
    }

    [Theory]
    [InlineData("unix", "UTC", "1795341600")]
    [InlineData("unix-ms", "UTC", "1795341600000")]
    [InlineData("yyyy-MM-dd HH:mm", "UTC", "2026-11-22 10:00")]
    [InlineData("yyyy-MM-dd HH:mm", "Europe/Berlin", "2026-11-22 11:00")]
    [InlineData("iso", "Europe/Berlin", "2026-11-22T11:00")]
    [InlineData("iso", "Europe/Berlin", "2026-11-22T10:00Z")]
    [InlineData("iso", "UTC", "2026-11-22T05:00-05:00")]
    public void ReadsTimesInEveryFormat(string format, string zone, string time)
    {
        _data.WriteMap($", \"format\": \"{format}\", \"timeZone\": \"{zone}\"");
        _data.Write("errors.csv", $"timestamp,where,errors\n{time},eu,1\n");

        Read().Should().ContainSingle().Which.Timestamp.Should().Be(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e308")]
    public void CountsWhatIsNotFiniteAsAGap(string field)
    {
        _data.WriteMap();
        _data.Write("runbook.map.json", """{ "files": { "errors.csv": { "columns": { "errors": { "metric": "ErrorRate", "scale": 100 } } } } }""");
        _data.Write("errors.csv", $"timestamp,errors\n2026-11-22T10:00Z,{field}\n2026-11-22T10:01Z,1\n");

        Read().Should().ContainSingle();
        _statistics.Gaps.Should().Be(1);
    }

    [Fact]
    public void CountsBadRowsWhereAskedToSkipThem()
    {
        _data.WriteMap();
        _data.Write("errors.csv", "timestamp,where,errors\nnever,eu,1\n2026-11-22T10:00Z,eu,x\n2026-11-22T10:01Z\n2026-11-22T10:02Z,eu,1\n");

        Read(skipBadRows: true).Should().ContainSingle();
        _statistics.BadRows.Should().Be(3);
    }

    [Fact]
    public void MergesFilesInTimeOrder()
    {
        var first = _data.Write("a.csv", "timestamp,shop_orders_total\n2026-11-22T10:00Z,1\n2026-11-22T10:02Z,3\n");
        var second = _data.Write("b.csv", "timestamp,shop_orders_total\n2026-11-22T10:00Z,10\n2026-11-22T10:01Z,20\n");
        IRecording[] recordings = [new CsvRecording(first, null, ShopRunbook.Definition, false), new CsvRecording(second, null, ShopRunbook.Definition, false)];

        MergedRecording.Read(recordings, _ => { }, _statistics).Select(sample => sample.Value).Should().Equal(1, 10, 20, 3);
    }

    [Fact]
    public void TellsHowFarItHasCome()
    {
        var file = _data.Write("a.csv", "timestamp,shop_orders_total\n2026-11-22T10:00Z,1\n");
        var read = 0L;

        _ = new CsvRecording(file, null, ShopRunbook.Definition, false).Read(bytes => read += bytes, _statistics).Count();

        read.Should().Be(new FileInfo(file).Length);
    }

    List<MetricSample> Read(bool skipBadRows = false)
    {
        var map = RecordingMap.Read(Path.Combine(_data.Path, RecordingMap.FileName));
        return [.. new CsvRecording(Path.Combine(_data.Path, "errors.csv"), map.For("errors.csv"), ShopRunbook.Definition, skipBadRows).Read(_ => { }, _statistics)];
    }
}

using RunbookDsl.Dashboard.Charts;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Tests.Charts;

public sealed class ThinningTests
{
    static readonly DateTimeOffset Start = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keeps_the_spike_and_the_gap()
    {
        HistoryPoint[] points = [.. Enumerable.Range(0, 5760).Select(i => new HistoryPoint(Start.AddSeconds(15 * i), i switch { 2001 => 99, 4002 => null, _ => 1 }, 10))];

        var kept = Thinning.Thin(points, 600);

        kept.Count.Should().BeLessThanOrEqualTo(600);
        kept.Should().Contain(point => point.Left == 99).And.Contain(point => point.Left == null);
        kept.Select(point => point.At).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Draws_a_gap_as_a_gap_and_nothing_from_nothing()
    {
        HistoryPoint[] points = [.. Enumerable.Range(0, 9).Select(i => new HistoryPoint(Start.AddSeconds(15 * i), i is 4 ? null : i, i < 2 ? null : 5))];

        var shape = SparklineShape.Draw(points)!;

        shape.Line.Count(letter => letter == 'M').Should().Be(2);
        shape.Limit.Count(letter => letter == 'M').Should().Be(1);
        SparklineShape.Draw([]).Should().BeNull();
        SparklineShape.Draw([points[0]]).Should().BeNull();
    }
}

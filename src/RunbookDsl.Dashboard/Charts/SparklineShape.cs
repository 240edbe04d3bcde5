using System.Globalization;
using System.Text;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Charts;

/// <summary>A small chart as SVG paths in a box of 100 by 30, drawn by the server so that it needs no script.</summary>
/// <param name="Line">The value.</param>
/// <param name="Area">The ground below it.</param>
/// <param name="Limit">The limit.</param>
internal sealed record SparklineShape(string Line, string Area, string Limit)
{
    const double Width = 100;
    const double Height = 30;
    const int MostPoints = 90;

    /// <summary>Draws the history; null when fewer than two values are known.</summary>
    public static SparklineShape? Draw(IReadOnlyList<HistoryPoint> history)
    {
        var points = Thinning.Thin(history, MostPoints);
        double[] values = [.. points.Select(point => point.Left).Where(IsKnown).Select(value => value!.Value)];
        if (values.Length < 2)
        {
            return null;
        }

        double[] numbers = [.. values, .. points.Select(point => point.Right).Where(IsKnown).Select(value => value!.Value)];
        var (low, high) = (Math.Min(0, numbers.Min()), numbers.Max());
        high = high > low ? high + ((high - low) * 0.06) : low + 1;
        var (from, span) = (points[0].At, Math.Max(1, (points[^1].At - points[0].At).TotalSeconds));
        var line = new StringBuilder();
        var area = new StringBuilder();
        var limit = new StringBuilder();
        foreach (var run in Runs(points, point => point.Left))
        {
            var path = Path(run, point => point.Left!.Value);
            line.Append('M').Append(path);
            area.Append(CultureInfo.InvariantCulture, $"M{X(run[0]):0.##} {Height}L{path}L{X(run[^1]):0.##} {Height}Z");
        }

        foreach (var run in Runs(points, point => point.Right))
        {
            limit.Append('M').Append(Path(run, point => point.Right!.Value));
        }

        return new SparklineShape(line.ToString(), area.ToString(), limit.ToString());

        double X(HistoryPoint point) => (point.At - from).TotalSeconds / span * Width;

        string Path(List<HistoryPoint> run, Func<HistoryPoint, double> side) => string.Join(
            'L',
            run.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point):0.##} {Height - ((side(point) - low) / (high - low) * Height):0.##}")));
    }

    // A gap in the data is a gap in the line.
    static IEnumerable<List<HistoryPoint>> Runs(IReadOnlyList<HistoryPoint> points, Func<HistoryPoint, double?> side)
    {
        var run = new List<HistoryPoint>();
        foreach (var point in points)
        {
            if (IsKnown(side(point)))
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    static bool IsKnown(double? value) => value is { } number && double.IsFinite(number);
}

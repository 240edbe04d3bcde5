using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Charts;

/// <summary>Makes long histories short enough to draw without losing a spike or a gap.</summary>
internal static class Thinning
{
    /// <summary>At most about so many points: the least and the greatest value of each stretch, in order of time, and one point of each gap.</summary>
    public static IReadOnlyList<HistoryPoint> Thin(IReadOnlyList<HistoryPoint> points, int most)
    {
        if (points.Count <= most)
        {
            return points;
        }

        var stretch = (int)Math.Ceiling(points.Count / (most / 3.0));
        var kept = new List<HistoryPoint>(most);
        for (var start = 0; start < points.Count; start += stretch)
        {
            var end = Math.Min(start + stretch, points.Count);
            var (least, greatest, missing) = (-1, -1, -1);
            for (var i = start; i < end; i++)
            {
                if (points[i].Left is not { } value)
                {
                    missing = i;
                    continue;
                }

                least = least < 0 || value < points[least].Left ? i : least;
                greatest = greatest < 0 || value >= points[greatest].Left ? i : greatest;
            }

            kept.AddRange(new[] { least, greatest, missing }.Where(i => i >= 0).Distinct().Order().Select(i => points[i]));
        }

        return kept;
    }
}

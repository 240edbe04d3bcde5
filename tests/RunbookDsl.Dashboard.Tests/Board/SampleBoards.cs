using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>Boards as they are met in life.</summary>
internal static class SampleBoards
{
    public static ScriptedBoard Quiet()
    {
        var board = Hosted();
        Still(board, "high-error-rate", Labels(), 0.012, 0.1);
        Still(board, "circuit-breaker-trips", Labels(("tool", "search")), 1, 5);
        Still(board, "circuit-breaker-trips", Labels(("tool", "refund")), 2, 5);
        Still(board, "guardrail-spike", Labels(), 4 / 3600.0, 12 / 3600.0);
        Still(board, "high-latency", Labels(("region", "eu")), 2.4, 10);
        Still(board, "cost-anomaly", Labels(), 3.1, 6.4);
        board.Measure(SampleRunbook.Support, 0, (LabelSet.Empty, 0.012));
        board.Measure(SampleRunbook.Support, 1, (Labels(("region", "eu")), 2.4), (Labels(("region", "us")), 1.9));
        board.Measure(SampleRunbook.Support, 2, (LabelSet.Empty, 5));
        board.Measure(SampleRunbook.Support, 3, (LabelSet.Empty, 0.06));
        board.Measure(SampleRunbook.Support, 4, (LabelSet.Empty, 3 / 3600.0));
        board.Measure(SampleRunbook.Support, 5, (LabelSet.Empty, 0.86));
        return board.Put(SampleRunbook.Checkout, "slow-checkout", LabelSet.Empty, AlertState.Inactive, TimeSpan.Zero, Wave(board, 0.31, 0.8));
    }

    public static ScriptedBoard Busy()
    {
        var board = Quiet();
        board.Put(SampleRunbook.Support, "high-error-rate", Labels(), AlertState.Firing, TimeSpan.FromMinutes(4.3), Ramp(board, 0.012, 0.137, 0.1, 11));
        board.Put(SampleRunbook.Support, "circuit-breaker-trips", Labels(("tool", "search")), AlertState.Firing, TimeSpan.FromMinutes(21), Ramp(board, 0, 14, 5, 32, steps: true));
        board.Put(SampleRunbook.Support, "circuit-breaker-trips", Labels(("tool", "refund")), AlertState.Resolving, TimeSpan.FromMinutes(2), Ramp(board, 6, 3, 5, 5, steps: true));
        board.Put(SampleRunbook.Support, "high-latency", Labels(("region", "eu")), AlertState.Pending, TimeSpan.FromSeconds(75), Ramp(board, 2.4, 11.8, 10, 6));
        board.Measure(SampleRunbook.Support, 0, (LabelSet.Empty, 0.137));
        board.Measure(SampleRunbook.Support, 1, (Labels(("region", "eu")), 11.8), (Labels(("region", "us")), 6.2), (Labels(("region", "apac")), null), (Labels(("region", "sa")), 0.6), (Labels(("region", "af")), 2.2));
        board.Measure(SampleRunbook.Support, 2, (LabelSet.Empty, 9.5));
        board.Measure(SampleRunbook.Support, 3, (LabelSet.Empty, null));
        board.Measure(SampleRunbook.Support, 5, (LabelSet.Empty, 0.66));
        board.Find(SampleRunbook.Support, 6, (LabelSet.Empty, true));
        board.Find(SampleRunbook.Support, 7, (Labels(("region", "eu")), false), (Labels(("region", "us")), true));
        board.Find(SampleRunbook.Support, 8, (LabelSet.Empty, null));
        board.Find(SampleRunbook.Support, 9, (LabelSet.Empty, true));
        board.Find(SampleRunbook.Support, 10, (LabelSet.Empty, true));
        board.Find(SampleRunbook.Support, 11, (LabelSet.Empty, false));
        board.Handled = SampleIncidents.Of(board.Now);
        board.RunThrough = SampleProcedures.Deployments(board.Now);
        board.ToFollow = SampleProcedures.FollowUps(board.Now);
        SampleSilences.Put(board);
        SampleOnCall.Put(board);
        board.Report = SampleWatch.Unwell(board.Now);
        board.Told = SampleReceivers.All(board.Now);
        return board;
    }

    public static ScriptedBoard Waiting() => Hosted();

    public static ScriptedBoard Empty() => new();

    public static ScriptedBoard Many()
    {
        var board = Quiet();
        foreach (var i in Enumerable.Range(0, 50))
        {
            var labels = Labels(("tool", $"integration-{i:00}-with-a-rather-long-name"), ("region", i % 2 == 0 ? "eu-central-1" : "us-east-1"), ("tenant", "acme-international-holdings"));
            var state = i switch { < 9 => AlertState.Firing, < 13 => AlertState.Pending, < 15 => AlertState.Resolving, _ => AlertState.Inactive };
            board.Put(SampleRunbook.Support, "circuit-breaker-trips", labels, state, state == AlertState.Inactive ? TimeSpan.Zero : TimeSpan.FromMinutes(3 + i), Ramp(board, 1, 20 - (i / 3.0), 5, 10 + i, steps: true));
        }

        return board;
    }

    public static ScriptedBoard Hostile()
    {
        var board = Quiet();
        string[] values =
        [
            "<script>window.injected = true</script>", "\"><img src=x onerror=window.injected=true>", "\u202e\u2066gnirts desrever\u202e", "שלום עולם مرحبا",
            new string('W', 10_240), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 1000)), "a\u0300\u0301\u0302\u0303".PadRight(400, '\u0336'), "line\nbreak\ttab\u0000nul",
        ];
        foreach (var (index, value) in values.Index())
        {
            board.Put(SampleRunbook.Support, "circuit-breaker-trips", Labels(("tool", value)), AlertState.Firing, TimeSpan.FromMinutes(index + 1), Ramp(board, 1, 9 + index, 5, 10));
        }

        board.Measure(SampleRunbook.Support, 1, [.. values.Select((value, index) => (Labels(("region", value)), (double?)(index * 1e12)))]);

        board.Handled = SampleIncidents.Of(board.Now);
        board.RunThrough = SampleProcedures.Deployments(board.Now);
        board.ToFollow = SampleProcedures.FollowUps(board.Now);
        SampleSilences.Put(board);
        SampleOnCall.Put(board);
        board.Report = SampleWatch.Unwell(board.Now);
        return board;
    }

    public static LabelSet Labels(params (string Name, string Value)[] labels) => new(labels.Select(label => KeyValuePair.Create(label.Name, label.Value)));

    /// <summary>Two hours of ticks that wander about a level.</summary>
    public static IEnumerable<HistoryPoint> Wave(ScriptedBoard board, double level, double limit) =>
        Ticks(board).Select((at, i) => new HistoryPoint(at, level * (1 + (0.22 * Math.Sin(i / 9.0)) + (0.12 * Math.Sin(i / 2.3))), limit));

    /// <summary>Two hours of ticks that go from one level to another in the last minutes.</summary>
    public static IEnumerable<HistoryPoint> Ramp(ScriptedBoard board, double from, double to, double limit, double minutes, bool steps = false) =>
        Ticks(board).Select((at, i) =>
        {
            var part = Math.Clamp(1 - ((board.Tick - at).TotalMinutes / minutes), 0, 1);
            var rise = from + ((to - from) * Math.Min(1, part * 1.8)) + (Math.Max(from, to) * 0.05 * Math.Sin(i / 2.7));
            return new HistoryPoint(at, Math.Max(0, steps ? Math.Round(rise) : rise), limit);
        });

    static void Still(ScriptedBoard board, string alertId, LabelSet labels, double level, double limit) =>
        board.Put(SampleRunbook.Support, alertId, labels, AlertState.Inactive, TimeSpan.Zero, Wave(board, level, limit));

    static ScriptedBoard Hosted() => new ScriptedBoard()
        .Host(SampleRunbook.Checkout, "# Production Runbook: Checkout\n\n## 3. Alerts\n\n### Slow Checkout\n\nAsk the payment provider.")
        .Host(SampleRunbook.Support, SampleRunbook.Document);

    static IEnumerable<DateTimeOffset> Ticks(ScriptedBoard board) => Enumerable.Range(0, 480).Select(i => board.Tick.AddSeconds(-15 * (479 - i)));
}

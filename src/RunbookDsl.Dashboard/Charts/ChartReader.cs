using RunbookDsl.Dashboard.Board;
using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using Unit = RunbookDsl.Definition.Unit;

namespace RunbookDsl.Dashboard.Charts;

/// <summary>Reads what a chart draws from the board.</summary>
/// <param name="board">The board.</param>
internal sealed class ChartReader(IRunbookBoard board)
{
    const int MostPoints = 1200;

    /// <summary>Reads one label set over a range.</summary>
    /// <param name="instance">The label set.</param>
    /// <param name="transitions">What happened to it, newest first.</param>
    /// <param name="range">How much of the past.</param>
    public ChartSeries Read(InstanceView instance, IReadOnlyList<Transition> transitions, ChartRange range)
    {
        var status = instance.Status;
        var all = board.History(status.Runbook.Id, status.Alert.Id, status.Labels);
        var end = all.Count > 0 ? all[^1].At : board.Now;
        var start = range.Start(end);
        var points = Thinning.Thin([.. all.Where(point => point.At >= start)], MostPoints);
        var from = range != ChartRange.All ? start : points.Count > 0 ? points[0].At : end.AddHours(-1);
        var scale = ScaleOf(instance);
        return new ChartSeries
        {
            Times = [.. points.Select(point => Seconds(point.At))],
            Values = [.. points.Select(point => scale.Scaled(point.Left))],
            Limits = [.. points.Select(point => scale.Scaled(point.Right))],
            Firing = Periods(transitions, instance, from, end, AlertState.Firing, AlertState.Resolving),
            Pending = Periods(transitions, instance, from, end, AlertState.Pending),
            From = Seconds(from),
            To = Seconds(end),
            Prefix = scale.Prefix,
            Suffix = scale.Suffix,
        };
    }

    /// <summary>How the numbers of a label set are written.</summary>
    public static QuantityScale ScaleOf(InstanceView instance) =>
        QuantityScale.For(instance.Comparison?.Unit ?? Unit.None, instance.Right is > 0 or < 0 ? instance.Right : instance.Left);

    static List<ChartPeriod> Periods(IReadOnlyList<Transition> transitions, InstanceView instance, DateTimeOffset from, DateTimeOffset to, params AlertState[] states)
    {
        var periods = new List<ChartPeriod>();
        DateTimeOffset? begun = null;
        foreach (var transition in transitions.Reverse())
        {
            var (before, after) = (states.Contains(transition.From), states.Contains(transition.To));
            if (after)
            {
                begun ??= transition.At;
            }
            else if (before)
            {
                Add(begun ?? from, transition.At);
                begun = null;
            }
        }

        if (states.Contains(instance.State))
        {
            Add(begun ?? instance.Since ?? from, to);
        }

        return periods;

        void Add(DateTimeOffset start, DateTimeOffset end)
        {
            if (end > from)
            {
                periods.Add(new ChartPeriod(Seconds(start < from ? from : start), Seconds(end)));
            }
        }
    }

    static double Seconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds() / 1000.0;
}

using System.Runtime.Intrinsics;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>Makes transitions, with both sides of the alert's comparisons read for the one row that changed.</summary>
sealed class TransitionReporter(RunbookEvaluator evaluator, double[][] columns, IReadOnlyList<AlertMachine> alerts, TickGrid grid, double[] settings)
{
    readonly Values[] _left = new Values[alerts.Max(alert => (int?)alert.Definition.Comparisons.Count) ?? 0];
    readonly Values[] _right = new Values[alerts.Max(alert => (int?)alert.Definition.Comparisons.Count) ?? 0];

    /// <summary>The alert that is stepping; an index into the definition's alerts.</summary>
    public int Alert { get; set; }

    /// <summary>Where transitions go.</summary>
    public ICollection<Transition>? Destination { get; set; }

    public void Report(AlertMachine machine, int row, AlertState from, AlertState to, long tick, TransitionCause cause)
    {
        var observations = Observe(Alert, row);
        Destination!.Add(new Transition(
            machine.Definition.Id,
            machine.Rows.Labels[row]!,
            from,
            to,
            TickGrid.Instant(grid.TimeOf(tick)),
            TickGrid.Instant(grid.TimeOf(machine.SinceOf(row))),
            observations.Length > 0 ? observations[0].Left : null,
            observations.Length > 0 ? observations[0].Right : null,
            cause));
    }

    /// <summary>Both sides of each comparison of an alert in one row.</summary>
    public Observation[] Observe(int alert, int row)
    {
        var count = alerts[alert].Definition.Comparisons.Count;
        if (count == 0)
            return [];
        var unknown = new Values(Vector512.Create(double.NaN));
        Array.Fill(_left, unknown);
        Array.Fill(_right, unknown);
        evaluator.Observe(new ObservationBlock(columns, row & ~7, alert, _left.AsSpan(0, count), _right.AsSpan(0, count), settings));
        var observations = new Observation[count];
        for (var i = 0; i < count; i++)
            observations[i] = new Observation(Known(_left[i].Lanes[row & 7]), Known(_right[i].Lanes[row & 7]));
        return observations;
    }

    static double? Known(double value) => double.IsNaN(value) ? null : value;
}

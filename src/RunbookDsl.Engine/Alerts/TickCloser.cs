using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>Closes ticks: samples into series, series into readings, readings into verdicts, verdicts into states.</summary>
sealed class TickCloser
{
    readonly EnginePlan _plan;
    readonly RunbookEvaluator _evaluator;
    readonly SampleDrain _drain;
    readonly EngineCounts _counts;
    readonly double[][] _columns;
    readonly Verdicts _verdicts;
    readonly int[] _scopes;

    public TickCloser(EnginePlan plan, RunbookEvaluator evaluator, SampleDrain drain, EngineCounts counts)
    {
        _plan = plan;
        _evaluator = evaluator;
        _drain = drain;
        _counts = counts;
        _columns = new double[plan.Readings.Length][];
        PointAtColumns();
        _verdicts = new Verdicts(plan.Alerts.Length);
        _scopes = plan.Alerts.Select(alert => alert.Definition.Scope).Distinct().Order().ToArray();
        Reporter = new TransitionReporter(evaluator, _columns, plan.Alerts, plan.Grid, plan.Settings);
    }

    public TransitionReporter Reporter { get; }

    /// <summary>Closes a tick and evaluates it.</summary>
    public void Close(long tick)
    {
        _drain.Apply(tick);
        var time = _plan.Grid.TimeOf(tick);
        foreach (var series in _plan.Metrics)
        {
            series.Refresh(time);
            series.Close(tick);
        }

        foreach (var reading in _plan.Readings)
            reading.Compute(tick);
        PointAtColumns();
        foreach (var scope in _scopes)
            Evaluate(scope);
        for (var alert = 0; alert < _plan.Alerts.Length; alert++)
        {
            Reporter.Alert = alert;
            _plan.Alerts[alert].Step(tick, _verdicts, alert, Reporter);
        }

        _counts.Ticks++;
    }

    /// <summary>Passes over ticks: samples and windows move on, nothing is evaluated. The work is bounded by the windows' slots, not by how many ticks there are.</summary>
    public void Skip(long from, long to)
    {
        _counts.SkippedTicks += to - from + 1;
        while (from <= to)
        {
            var next = Math.Min(_drain.FirstTick(), to + 1);
            if (next > from)
            {
                foreach (var series in _plan.Metrics)
                    series.Skip(from, next - 1);
            }
            else
            {
                next = from + 1;
                _drain.Apply(from);
                foreach (var series in _plan.Metrics)
                    series.Close(from);
            }

            foreach (var reading in _plan.Readings)
                reading.Skip(from, next - 1);
            from = next;
        }
    }

    /// <summary>Follows the columns after rows have made them move.</summary>
    public double[][] PointAtColumns()
    {
        for (var i = 0; i < _columns.Length; i++)
            _columns[i] = _plan.Readings[i].Values;
        return _columns;
    }

    void Evaluate(int scope)
    {
        var rows = _plan.Scopes[scope];
        for (var alert = 0; alert < _plan.Alerts.Length; alert++)
        {
            if (_plan.Alerts[alert].Rows == rows && _verdicts.TriggerTrue(alert).Length < rows.Words)
                _verdicts.Resize(alert, rows.Capacity / RowTable.Tile);
        }

        for (var word = 0; word < rows.Words; word++)
        {
            if (rows.Alive[word] == 0)
                continue;
            for (var row = word * RowTable.Tile; row < (word + 1) * RowTable.Tile; row += Values.Count)
                _evaluator.Evaluate(scope, new Block(_columns, _verdicts, row, _plan.Settings));
        }
    }
}

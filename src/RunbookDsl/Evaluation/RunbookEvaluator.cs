namespace RunbookDsl.Evaluation;

/// <summary>The conditions of a runbook, compiled. The compiler derives one class for each runbook; it is straight-line code without state.</summary>
public abstract class RunbookEvaluator
{
    /// <summary>Decides the trigger and resolution of every alert of one scope for eight rows.</summary>
    /// <param name="scope">An index into <see cref="Definition.RunbookDefinition.Scopes"/>.</param>
    /// <param name="block">The eight rows: readings in, verdicts out.</param>
    public abstract void Evaluate(int scope, Block block);

    /// <summary>Gives both sides of every comparison of one alert's trigger for eight rows; called only for rows that someone looks at.</summary>
    /// <param name="block">The alert and its eight rows: readings in, observations out.</param>
    public abstract void Observe(ObservationBlock block);

    /// <summary>Evaluates one condition or reading outside alerts for eight rows; called only when someone looks. A runbook without any need not say it.</summary>
    /// <param name="block">The probe and its eight rows: readings in, findings out.</param>
    public virtual void Probe(ProbeBlock block)
    {
    }
}

namespace RunbookDsl.Grammar;

/// <summary>A case of an issue whose resolution comes next.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IIssueCase<TMetrics>
    where TMetrics : class
{
    /// <summary>What to do in this case.</summary>
    IIssue<TMetrics> Then(string action, params string[] more);
}

namespace RunbookDsl.Grammar;

/// <summary>A known issue, in any order.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IIssue<TMetrics>
    where TMetrics : class
{
    /// <summary>How it shows, in words.</summary>
    IIssue<TMetrics> Symptom(string text);

    /// <summary>How it shows in the metrics; the host says whether it does.</summary>
    IIssue<TMetrics> Symptom(Func<TMetrics, Condition> condition);

    /// <summary>What to look at, where no command does.</summary>
    IIssue<TMetrics> Check(params string[] steps);

    /// <summary>A command that tells this issue from others.</summary>
    /// <param name="text">What it shows, unique in the issue.</param>
    /// <param name="command">The command.</param>
    IIssue<TMetrics> Diagnose(string text, Command command);

    /// <summary>What to do about it.</summary>
    IIssue<TMetrics> Resolve(params string[] actions);

    /// <summary>What to do depends on something that people find out; say what with <see cref="IIssueCase{TMetrics}.Then"/>.</summary>
    /// <param name="finding">What they have found: "legitimate requests are blocked".</param>
    IIssueCase<TMetrics> If(string finding);

    /// <summary>What to do depends on something that the metrics tell; say what with <see cref="IIssueCase{TMetrics}.Then"/>.</summary>
    IIssueCase<TMetrics> If(Func<TMetrics, Condition> condition);
}

using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>Begins a known issue: how it shows, how it is told from others and what to do about it.</summary>
    /// <param name="name">Its name as people say it, unique in the runbook.</param>
    protected static IIssue<TMetrics> Issue(string name) => Inert.Troubleshooting<TMetrics>.Instance;

    /// <summary>A command that helps to find out what is wrong.</summary>
    /// <param name="name">What it shows: "View recent errors".</param>
    /// <param name="command">The command.</param>
    protected static void Diagnostic(string name, Command command)
    {
    }

    /// <summary>Begins a log: where it is and how long it is kept.</summary>
    /// <param name="name">What is logged: "Application logs".</param>
    protected static ILog Log(string name) => Inert.Troubleshooting<TMetrics>.Instance;
}

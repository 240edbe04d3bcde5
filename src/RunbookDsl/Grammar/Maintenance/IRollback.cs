namespace RunbookDsl.Grammar;

/// <summary>A way back: its steps in their order.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IRollback<TMetrics>
    where TMetrics : class
{
    /// <summary>A step that someone does.</summary>
    IRollback<TMetrics> Step(string text);

    /// <summary>Someone must approve before it goes on.</summary>
    IRollback<TMetrics> Approve(Responder responder);

    /// <summary>The command that goes back.</summary>
    IRollback<TMetrics> Run(Command command);

    /// <summary>A command, and what it does.</summary>
    IRollback<TMetrics> Run(string text, Command command);

    /// <summary>What must hold once the rollback has worked.</summary>
    IRollback<TMetrics> Verify(Func<TMetrics, Condition> condition);

    /// <summary>Watching for a while; say what must stay quiet with <see cref="IRollbackMonitor{TMetrics}.Quiet"/>.</summary>
    IRollbackMonitor<TMetrics> Monitor(TimeSpan duration);
}

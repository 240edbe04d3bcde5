namespace RunbookDsl.Grammar;

/// <summary>A step of a rollback that watches: what it watches for, or the next step.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IRollbackMonitor<TMetrics> : IRollback<TMetrics>
    where TMetrics : class
{
    /// <summary>None of these alerts may be pending or firing while it watches: <c>Alerts.HighErrorRate</c>.</summary>
    IRollbackMonitor<TMetrics> Quiet(params Definition.AlertHandle[] alerts);

    /// <summary>Something must hold while it watches.</summary>
    IRollbackMonitor<TMetrics> Expect(Func<TMetrics, Condition> condition);
}

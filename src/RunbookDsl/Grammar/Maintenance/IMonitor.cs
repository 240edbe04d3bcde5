namespace RunbookDsl.Grammar;

/// <summary>A step of a deployment that watches: what it watches for, or the next step.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IMonitor<TMetrics> : IDeployment<TMetrics>
    where TMetrics : class
{
    /// <summary>None of these alerts may be pending or firing while it watches: <c>Alerts.HighErrorRate</c>.</summary>
    IMonitor<TMetrics> Quiet(params Definition.AlertHandle[] alerts);

    /// <summary>Something must hold while it watches.</summary>
    IMonitor<TMetrics> Expect(Func<TMetrics, Condition> condition);
}

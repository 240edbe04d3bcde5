namespace RunbookDsl.Grammar;

/// <summary>A deployment: its steps in their order, and at its end the way back.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IDeployment<TMetrics>
    where TMetrics : class
{
    /// <summary>A step that someone does.</summary>
    IDeployment<TMetrics> Step(string text);

    /// <summary>A step that a command does.</summary>
    IDeployment<TMetrics> Step(string text, Command command);

    /// <summary>Someone must approve before it goes on.</summary>
    IDeployment<TMetrics> Approve(Responder responder);

    /// <summary>The new version gets a share of the traffic.</summary>
    IDeployment<TMetrics> Canary(Ratio share);

    /// <summary>Watching for a while; say what must stay quiet with <see cref="IMonitor{TMetrics}.Quiet"/>.</summary>
    IMonitor<TMetrics> Monitor(TimeSpan duration);

    /// <summary>Something must hold before it goes on.</summary>
    IDeployment<TMetrics> Verify(Func<TMetrics, Condition> condition);

    /// <summary>The new version gets all of the traffic.</summary>
    /// <param name="text">The step in words.</param>
    IDeployment<TMetrics> RollOut(string text = "Roll out to production");

    /// <summary>The way back when something goes wrong; the deployment ends with it.</summary>
    void RollsBackWith(IRollback<TMetrics> rollback);
}

using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>Begins a way to deploy the service, step by step.</summary>
    /// <param name="name">Its name as people say it, unique in the runbook: "Standard".</param>
    protected static IDeployment<TMetrics> Deployment(string name) => Inert.Deployment<TMetrics>.Instance;

    /// <summary>Begins a way back, step by step.</summary>
    /// <param name="name">What it goes back to, unique in the runbook: "Previous version".</param>
    protected static IRollback<TMetrics> Rollback(string name) => Inert.Rollback<TMetrics>.Instance;

    /// <summary>Says how risky some changes are.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="changes">The changes that have it.</param>
    protected static IChange Change(Risk risk, params string[] changes) => Inert.Capacity<TMetrics>.Instance;

    /// <summary>Begins a level of load that the service is scaled for.</summary>
    /// <param name="name">Its name as people say it, unique in the runbook: "High".</param>
    protected static ILoad<TMetrics> Load(string name) => Inert.Capacity<TMetrics>.Instance;
}

using RunbookDsl.Definition;
using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of a deployment at run time, where they do nothing.</summary>
sealed class Deployment<TMetrics> : IMonitor<TMetrics>
    where TMetrics : class
{
    internal static readonly Deployment<TMetrics> Instance = new();

    public IDeployment<TMetrics> Step(string text) => this;

    public IDeployment<TMetrics> Step(string text, Command command) => this;

    public IDeployment<TMetrics> Approve(Responder responder) => this;

    public IDeployment<TMetrics> Canary(Ratio share) => this;

    public IMonitor<TMetrics> Monitor(TimeSpan duration) => this;

    public IDeployment<TMetrics> Verify(Func<TMetrics, Condition> condition) => this;

    public IDeployment<TMetrics> RollOut(string text = "Roll out to production") => this;

    public void RollsBackWith(IRollback<TMetrics> rollback)
    {
    }

    public IMonitor<TMetrics> Quiet(params AlertHandle[] alerts) => this;

    public IMonitor<TMetrics> Expect(Func<TMetrics, Condition> condition) => this;
}

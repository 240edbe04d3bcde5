using RunbookDsl.Definition;
using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of a rollback at run time, where they do nothing.</summary>
sealed class Rollback<TMetrics> : IRollbackMonitor<TMetrics>
    where TMetrics : class
{
    internal static readonly Rollback<TMetrics> Instance = new();

    public IRollback<TMetrics> Step(string text) => this;

    public IRollback<TMetrics> Approve(Responder responder) => this;

    public IRollback<TMetrics> Run(Command command) => this;

    public IRollback<TMetrics> Run(string text, Command command) => this;

    public IRollback<TMetrics> Verify(Func<TMetrics, Condition> condition) => this;

    public IRollbackMonitor<TMetrics> Monitor(TimeSpan duration) => this;

    public IRollbackMonitor<TMetrics> Quiet(params AlertHandle[] alerts) => this;

    public IRollbackMonitor<TMetrics> Expect(Func<TMetrics, Condition> condition) => this;
}

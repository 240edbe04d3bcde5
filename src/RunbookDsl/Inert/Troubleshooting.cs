using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of issues and logs at run time, where they do nothing.</summary>
sealed class Troubleshooting<TMetrics> : IIssue<TMetrics>, IIssueCase<TMetrics>, ILog
    where TMetrics : class
{
    internal static readonly Troubleshooting<TMetrics> Instance = new();

    public IIssue<TMetrics> Symptom(string text) => this;

    public IIssue<TMetrics> Symptom(Func<TMetrics, Condition> condition) => this;

    public IIssue<TMetrics> Check(params string[] steps) => this;

    public IIssue<TMetrics> Diagnose(string text, Command command) => this;

    public IIssue<TMetrics> Resolve(params string[] actions) => this;

    public IIssueCase<TMetrics> If(string finding) => this;

    public IIssueCase<TMetrics> If(Func<TMetrics, Condition> condition) => this;

    public IIssue<TMetrics> Then(string action, params string[] more) => this;

    public ILog At(string location) => this;

    public ILog KeptFor(TimeSpan retention) => this;
}

using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at every position of the grammar at run time, where a runbook's words do nothing: the compiler has read them.</summary>
sealed class Sentence<TMetrics> : IAbout, IAlertStart<TMetrics>, ITimedEscalation<TMetrics>, IConditionalEscalation<TMetrics>, IEscalationStep<TMetrics>
    where TMetrics : class
{
    internal static readonly Sentence<TMetrics> Instance = new();

    public IAbout Version(string version) => this;

    public IAbout Updated(int year, int month, int day) => this;

    public IAbout Owner(string team) => this;

    public IAbout OnCall(Responder responder) => this;

    public IAbout EvaluateEvery(TimeSpan interval) => this;

    public IAbout StaleAfter(TimeSpan age) => this;

    public IAlertTrigger<TMetrics> ForEach(Func<TMetrics, Scope> labels) => this;

    public IAlert<TMetrics> When(Func<TMetrics, Condition> condition) => this;

    public IAlert<TMetrics> For(TimeSpan duration) => this;

    public IAlert<TMetrics> KeepFiring(TimeSpan duration) => this;

    public IAlert<TMetrics> Severity(Severity severity) => this;

    public IAlert<TMetrics> Opens(IncidentSeverity severity) => this;

    public IAlert<TMetrics> Summary(string text) => this;

    public IAlert<TMetrics> Check(params string[] steps) => this;

    public IAlert<TMetrics> Consider(params string[] actions) => this;

    public IAlert<TMetrics> WhenMissing(MissingData policy) => this;

    public IAlert<TMetrics> Page(Responder responder) => this;

    public IEscalationStep<TMetrics> EscalateTo(Responder responder) => this;

    public IAlert<TMetrics> ResolvedWhen(Func<TMetrics, Condition> condition, TimeSpan stableFor = default) => this;

    public ITimedEscalation<TMetrics> After(TimeSpan delay) => this;

    public IConditionalEscalation<TMetrics> If(string question) => this;

    public IConditionalEscalation<TMetrics> If(Func<TMetrics, Condition> condition) => this;

    IAlert<TMetrics> ITimedEscalation<TMetrics>.If(string question) => this;

    IAlert<TMetrics> ITimedEscalation<TMetrics>.If(Func<TMetrics, Condition> condition) => this;

    IAlert<TMetrics> IConditionalEscalation<TMetrics>.After(TimeSpan delay) => this;
}

using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of classes, responses and messages at run time, where they do nothing.</summary>
sealed class Incident : ISeverityClass, IResponsePhase, IMessage
{
    internal static readonly Incident Instance = new();

    public ISeverityClass RespondWithin(TimeSpan time) => this;

    public ISeverityClass Example(string example) => this;

    public ISeverityClass ForAlerts(params Severity[] severities) => this;

    public IResponsePhase Step(string phase, TimeSpan within, params string[] actions) => this;

    public IResponsePhase Step(string phase, params string[] actions) => this;

    public IResponsePhase Decide(string question, params string[] options) => this;

    public IResponseFollowUp FollowUp(string task, TimeSpan within) => this;

    public IResponseFollowUp FollowUp(string task) => this;

    public IMessage For(params IncidentSeverity[] severities) => this;

    public IMessage UpdateEvery(TimeSpan interval) => this;
}

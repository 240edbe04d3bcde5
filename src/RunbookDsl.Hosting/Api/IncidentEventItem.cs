namespace RunbookDsl.Hosting.Api;

/// <summary>An entry of an incident's timeline as JSON.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What happened: <c>Opened</c>, <c>Fired</c>, <c>AlertResolved</c>, <c>Acknowledged</c>, <c>Mitigated</c>, <c>Resolved</c>, <c>Closed</c>, <c>Severity</c>, <c>Note</c>, <c>NotCalled</c> or <c>HeldBack</c>.</param>
/// <param name="By">Who did it; null when the host did.</param>
/// <param name="Text">It in words.</param>
internal sealed record IncidentEventItem(DateTimeOffset At, string Kind, string? By, string Text);

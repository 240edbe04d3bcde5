namespace RunbookDsl.Hosting.Incidents;

/// <summary>An entry of an incident's timeline.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="By">Who did it; null when the host did.</param>
/// <param name="Text">It in words.</param>
internal sealed record IncidentEvent(DateTimeOffset At, IncidentEventKind Kind, string? By, string Text);

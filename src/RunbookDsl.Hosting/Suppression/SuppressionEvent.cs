using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>Something that happened to a firing that is held back.</summary>
/// <param name="Id">Grows with every event.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="By">What held or holds it back.</param>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The labels.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="Text">It in words.</param>
internal sealed record SuppressionEvent(long Id, DateTimeOffset At, SuppressionEventKind Kind, Suppressor By, string Runbook, string Alert, LabelSet Labels, DateTimeOffset FiredAt, string Text);

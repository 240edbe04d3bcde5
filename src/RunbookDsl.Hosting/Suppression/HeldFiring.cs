using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>A firing that is held back: the alert fires, and nobody is told.</summary>
/// <param name="Key">The key of the firing.</param>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The labels.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="Since">Since when it is held back by this.</param>
/// <param name="Cause">Why it is held back.</param>
internal sealed record HeldFiring(string Key, string Runbook, string Alert, LabelSet Labels, DateTimeOffset FiredAt, DateTimeOffset Since, SuppressionCause Cause);

using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Alertmanager;

/// <summary>A firing that an Alertmanager is to hear of.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Alert">The id of its alert.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="FiredAt">When it began.</param>
/// <param name="ResolvedAt">When it was over; null while it is not.</param>
internal sealed record PostedFiring(string Key, string Runbook, string Alert, LabelSet Labels, DateTimeOffset FiredAt, DateTimeOffset? ResolvedAt);

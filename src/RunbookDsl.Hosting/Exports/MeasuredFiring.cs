using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Exports;

/// <summary>An alert that fired in an incident, with what was measured at that instant.</summary>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The label set.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="ResolvedAt">When it resolved; null while it fires.</param>
/// <param name="Value">What was measured; null when it is not kept or the alert compares nothing.</param>
/// <param name="Limit">What it was compared with; null likewise.</param>
internal sealed record MeasuredFiring(string Alert, LabelSet Labels, DateTimeOffset FiredAt, DateTimeOffset? ResolvedAt, double? Value, double? Limit);

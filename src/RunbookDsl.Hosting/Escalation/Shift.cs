using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Somebody who has come on call.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Rotation">The rotation's name.</param>
/// <param name="Index">Which of the runbook's rotations.</param>
/// <param name="Contact">Who.</param>
/// <param name="Before">Who was before; null when nobody was ever seen.</param>
internal sealed record Shift(RunbookDefinition Runbook, string Rotation, int Index, ContactDefinition Contact, string? Before);

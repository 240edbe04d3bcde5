namespace RunbookDsl.Hosting.Intake;

/// <summary>What became of the samples of one delivery.</summary>
/// <param name="Rejected">How many were refused for good: late, not finite, over a cap. Samples that no runbook reads are not counted.</param>
/// <param name="Message">Why, for the sender; null when none was refused.</param>
/// <param name="TryAgain">Nothing was taken and the sender should try again later, such as while the disk is full.</param>
public readonly record struct IntakeOutcome(int Rejected, string? Message, bool TryAgain);

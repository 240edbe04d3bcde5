namespace RunbookDsl.Hosting.Checks;

/// <summary>Who did a check, and when.</summary>
/// <param name="By">Who.</param>
/// <param name="Note">What they found; null when they said nothing.</param>
/// <param name="At">When.</param>
internal sealed record CheckDone(string By, string? Note, DateTimeOffset At);

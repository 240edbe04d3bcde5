namespace RunbookDsl.Hosting.Silences;

/// <summary>What became of the wish to end a silence.</summary>
/// <param name="Silence">The silence afterwards; null when there is none of that number.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
internal sealed record SilenceAnswer(Silence? Silence, string? Refusal);

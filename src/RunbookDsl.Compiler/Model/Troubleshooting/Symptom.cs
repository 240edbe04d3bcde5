namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>How an issue shows: one of the two is said.</summary>
/// <param name="Text">In words.</param>
/// <param name="Condition">In the metrics.</param>
sealed record Symptom(string? Text, Condition? Condition);

namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>What to do about an issue: always, or in one case, which people or the metrics tell.</summary>
/// <param name="Finding">What people have found, for a case that they tell.</param>
/// <param name="Condition">What the metrics show, for a case that they tell.</param>
/// <param name="Actions">What to do.</param>
sealed record Resolution(string? Finding, Condition? Condition, EquatableArray<string> Actions);

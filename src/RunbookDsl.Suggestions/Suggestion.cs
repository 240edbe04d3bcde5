namespace RunbookDsl.Suggestions;

/// <summary>Something to write at a place.</summary>
/// <param name="Text">C# source.</param>
/// <param name="Why">What the list says beside it.</param>
/// <param name="Tag">Which picture the list shows.</param>
sealed record Suggestion(string Text, string Why, string Tag);

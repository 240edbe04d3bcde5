namespace RunbookDsl.CodeFixes;

/// <summary>An expression that a fix can write.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Key">Tells this offer from the others of its fix when all occurrences are fixed at once.</param>
/// <param name="Expression">C# source.</param>
sealed record ExpressionOffer(string Title, string Key, string Expression);

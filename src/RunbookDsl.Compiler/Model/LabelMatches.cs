namespace RunbookDsl.Compiler.Model;

/// <summary>The whole label matches a regular expression.</summary>
/// <param name="Label">The label.</param>
/// <param name="Pattern">.NET syntax.</param>
sealed record LabelMatches(Label Label, string Pattern) : LabelFilter;

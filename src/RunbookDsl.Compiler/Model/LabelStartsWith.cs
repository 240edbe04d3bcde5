namespace RunbookDsl.Compiler.Model;

/// <summary>The label begins so.</summary>
/// <param name="Label">The label.</param>
/// <param name="Prefix">The beginning.</param>
sealed record LabelStartsWith(Label Label, string Prefix) : LabelFilter;

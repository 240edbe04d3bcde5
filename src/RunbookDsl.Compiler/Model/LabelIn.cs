namespace RunbookDsl.Compiler.Model;

/// <summary>The label has one of these values.</summary>
/// <param name="Label">The label.</param>
/// <param name="Values">The values.</param>
sealed record LabelIn(Label Label, EquatableArray<string> Values) : LabelFilter;

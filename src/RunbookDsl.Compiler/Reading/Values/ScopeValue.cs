using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The labels that an alert is evaluated for.</summary>
sealed record ScopeValue(EquatableArray<Label> Labels) : Value;

using System.Collections.Immutable;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A collection.</summary>
sealed record ListValue(ImmutableArray<Item> Items) : Value;

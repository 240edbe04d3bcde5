namespace RunbookDsl.Definition;

/// <summary>A set of labels that rows are kept for, one row for each combination of their values.</summary>
/// <param name="Labels">Wire names of the labels, in ordinal order; none for the scope that has one row.</param>
public sealed record ScopeDefinition(IReadOnlyList<string> Labels);

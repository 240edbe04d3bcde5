namespace RunbookDsl.Definition;

/// <summary>A condition or reading outside alerts, such as an expectation or the reading of a declared range; evaluated only when someone looks.</summary>
public sealed record ProbeDefinition
{
    /// <summary>The condition or reading in words: <c>Error rate &lt; 5 %</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The scope it is evaluated for; an index into <see cref="RunbookDefinition.Scopes"/>.</summary>
    public required int Scope { get; init; }

    /// <summary>What it finds out.</summary>
    public ProbeKind Kind { get; init; }

    /// <summary>What a reading counts; <see cref="Unit.None"/> for a condition.</summary>
    public Unit Unit { get; init; }

    /// <summary>A condition's comparisons in the order they are written; none for a reading.</summary>
    public IReadOnlyList<ComparisonDefinition> Comparisons { get; init; } = [];
}

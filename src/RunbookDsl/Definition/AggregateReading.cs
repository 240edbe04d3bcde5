namespace RunbookDsl.Definition;

/// <summary>A reading brought to a scope that has fewer labels.</summary>
public sealed record AggregateReading : ReadingDefinition
{
    /// <summary>The reading it is made of; an index into <see cref="RunbookDefinition.Readings"/>.</summary>
    public required int Source { get; init; }

    /// <summary>How the source's rows are combined.</summary>
    public required Aggregation By { get; init; }
}

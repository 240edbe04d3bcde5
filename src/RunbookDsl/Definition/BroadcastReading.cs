namespace RunbookDsl.Definition;

/// <summary>A reading brought to a scope that has more labels: each row takes the value of the row it belongs to.</summary>
public sealed record BroadcastReading : ReadingDefinition
{
    /// <summary>The reading it is made of; an index into <see cref="RunbookDefinition.Readings"/>.</summary>
    public required int Source { get; init; }
}

namespace RunbookDsl.Definition;

/// <summary>A column of numbers in a scope, one for each row, computed once a tick.</summary>
public abstract record ReadingDefinition
{
    /// <summary>The scope whose rows it has; an index into <see cref="RunbookDefinition.Scopes"/>.</summary>
    public required int Scope { get; init; }

    /// <summary>What its numbers count.</summary>
    public required Unit Unit { get; init; }

    /// <summary>How its author wrote it: <c>ErrorRate</c>, <c>Latency.P95(5 minutes)</c>.</summary>
    public required string Text { get; init; }
}

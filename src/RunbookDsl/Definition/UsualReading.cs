namespace RunbookDsl.Definition;

/// <summary>The trailing mean of another reading of the same scope, unknown until a tenth of that time has been seen.</summary>
public sealed record UsualReading : ReadingDefinition
{
    /// <summary>The reading it is made of; an index into <see cref="RunbookDefinition.Readings"/>.</summary>
    public required int Source { get; init; }

    /// <summary>How far back it looks.</summary>
    public required TimeSpan Over { get; init; }
}

namespace RunbookDsl.Engine;

/// <summary>What one probe finds for one label set, as of the last tick.</summary>
public sealed record ProbeInstance
{
    /// <summary>The label set.</summary>
    public required LabelSet Labels { get; init; }

    /// <summary>Whether the condition holds; null when unknown, and for a reading.</summary>
    public bool? Truth { get; init; }

    /// <summary>The reading's value; null when missing, and for a condition.</summary>
    public double? Value { get; init; }

    /// <summary>Both sides of each comparison of the condition, in the definition's order.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }
}

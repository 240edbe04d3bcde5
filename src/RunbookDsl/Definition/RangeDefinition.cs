namespace RunbookDsl.Definition;

/// <summary>What is normal, worth a warning and critical for one reading; a bound not declared is null.</summary>
public sealed record RangeDefinition
{
    /// <summary>The reading in words: <c>P95 of latency over 5 minutes</c>.</summary>
    public required string Reading { get; init; }

    /// <summary>What the bounds count.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The lower end of normal.</summary>
    public double? NormalLower { get; init; }

    /// <summary>The upper end of normal.</summary>
    public double? NormalUpper { get; init; }

    /// <summary>Above this it is worth a warning.</summary>
    public double? WarningAbove { get; init; }

    /// <summary>Below this it is worth a warning.</summary>
    public double? WarningBelow { get; init; }

    /// <summary>Above this it is critical.</summary>
    public double? CriticalAbove { get; init; }

    /// <summary>Below this it is critical.</summary>
    public double? CriticalBelow { get; init; }

    /// <summary>The probe that tells the reading's value; an index into <see cref="RunbookDefinition.Probes"/>, null when its parts do not have the same labels.</summary>
    public int? Probe { get; init; }
}

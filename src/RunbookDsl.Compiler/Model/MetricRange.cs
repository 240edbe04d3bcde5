namespace RunbookDsl.Compiler.Model;

/// <summary>What is normal, worth a warning and critical for one reading; a bound not declared is null.</summary>
sealed record MetricRange
{
    /// <summary>The reading that the bounds are for.</summary>
    public required Expression Reading { get; init; }

    /// <summary>The lower end of normal.</summary>
    public Constant? NormalLower { get; init; }

    /// <summary>The upper end of normal.</summary>
    public Constant? NormalUpper { get; init; }

    /// <summary>Above this it is worth a warning.</summary>
    public Constant? WarningAbove { get; init; }

    /// <summary>Below this it is worth a warning.</summary>
    public Constant? WarningBelow { get; init; }

    /// <summary>Above this it is critical.</summary>
    public Constant? CriticalAbove { get; init; }

    /// <summary>Below this it is critical.</summary>
    public Constant? CriticalBelow { get; init; }
}

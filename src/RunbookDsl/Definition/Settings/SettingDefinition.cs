namespace RunbookDsl.Definition.Settings;

/// <summary>A value of the service that configuration may override.</summary>
public sealed record SettingDefinition
{
    /// <summary>Its key in configuration, unique in the runbook whatever the case of its letters.</summary>
    public required string Name { get; init; }

    /// <summary>What values there are.</summary>
    public SettingKind Kind { get; init; }

    /// <summary>What its value counts.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The value where nothing is configured; a switch that is on is 1.</summary>
    public required double Default { get; init; }

    /// <summary>The least that is allowed; null when not said.</summary>
    public double? Least { get; init; }

    /// <summary>The most that is allowed; null when not said.</summary>
    public double? Most { get; init; }

    /// <summary>What it means; empty when not said.</summary>
    public string Description { get; init; } = "";

    /// <summary>What a wrong change may do to users; null when not said.</summary>
    public Risk? Risk { get; init; }

    /// <summary>The metric that it bounds, in words; null when not said.</summary>
    public string? Limits { get; init; }

    /// <summary>Whether configuration must say it, the default being an example.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a running host takes a new value.</summary>
    public bool IsChangeableAtRunTime { get; init; }
}

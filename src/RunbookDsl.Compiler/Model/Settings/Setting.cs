using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Model.Settings;

/// <summary>A value of the service that configuration may override (section 1.4 of the document). The same object wherever the same declaration is meant.</summary>
/// <param name="Name">Its key in configuration.</param>
/// <param name="Kind">What values there are.</param>
/// <param name="Default">The value where nothing is configured; a switch that is on is 1.</param>
sealed record Setting(string Name, SettingKind Kind, Constant Default)
{
    /// <summary>What its value counts.</summary>
    public Unit Unit => Default.Of;

    /// <summary>The least that is allowed; null when not said.</summary>
    public Constant? Least { get; init; }

    /// <summary>The most that is allowed; null when not said.</summary>
    public Constant? Most { get; init; }

    /// <summary>What it means; null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>What a wrong change may do to users; null when not said.</summary>
    public Risk? Risk { get; init; }

    /// <summary>The metric that it bounds; null when not said.</summary>
    public Metric? Limits { get; init; }

    /// <summary>Whether configuration must say it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a running host takes a new value.</summary>
    public bool IsChangeableAtRunTime { get; init; }
}

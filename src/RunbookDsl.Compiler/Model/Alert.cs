using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Model;

/// <summary>An alert that was read in full. Origins: the alert itself is at its name; its parts at their arguments (<c>nameof(Alert.For)</c>).</summary>
sealed record Alert
{
    /// <summary>Its names.</summary>
    public required AlertName Names { get; init; }

    /// <summary>Its name as people say it.</summary>
    public string Name => Names.Name;

    /// <summary>Stable id: <c>high-error-rate</c>.</summary>
    public string Id => Names.Id;

    /// <summary>The labels of <c>ForEach</c>; null when it does not stand, empty for <c>Scope.Whole</c>.</summary>
    public EquatableArray<Label>? ForEach { get; init; }

    /// <summary>The condition that triggers it.</summary>
    public required Condition Trigger { get; init; }

    /// <summary>How long the trigger must hold; null when not said.</summary>
    public TimeSpan? For { get; init; }

    /// <summary>How long it keeps firing after the trigger has ceased to hold; null when not said.</summary>
    public TimeSpan? KeepFiring { get; init; }

    /// <summary>How soon someone must act; null when not said, which counts as a warning.</summary>
    public Severity? Severity { get; init; }

    /// <summary>How bad the incident is that it opens; null when not said, and then as its severity is classified.</summary>
    public IncidentSeverity? Opens { get; init; }

    /// <summary>What it means for users; null when not said.</summary>
    public string? Summary { get; init; }

    /// <summary>What to look at first. The origin of each is under <c>Origins.Of(alert, nameof(Alert.Checks), index)</c>.</summary>
    public EquatableArray<string> Checks { get; init; }

    /// <summary>What to consider doing. Origins as for <see cref="Checks"/>.</summary>
    public EquatableArray<string> Considerations { get; init; }

    /// <summary>What missing data means; null when not said.</summary>
    public MissingData? WhenMissing { get; init; }

    /// <summary>Who is called, in the author's order.</summary>
    public EquatableArray<Escalation> Escalation { get; init; }

    /// <summary>What must hold for it to resolve; null when not said.</summary>
    public Condition? Resolution { get; init; }

    /// <summary>How long the resolution must hold; null when not said.</summary>
    public TimeSpan? StableFor { get; init; }
}

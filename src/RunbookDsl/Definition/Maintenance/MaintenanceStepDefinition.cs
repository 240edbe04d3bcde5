namespace RunbookDsl.Definition.Maintenance;

/// <summary>A step of a deployment or rollback.</summary>
public sealed record MaintenanceStepDefinition
{
    /// <summary>What kind of step it is.</summary>
    public MaintenanceStepKind Kind { get; init; }

    /// <summary>The step in words.</summary>
    public required string Text { get; init; }

    /// <summary>The share of the traffic that a canary gets, between 0 and 1.</summary>
    public double? Share { get; init; }

    /// <summary>How long a monitor step watches.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The ids of the alerts that must stay quiet meanwhile.</summary>
    public IReadOnlyList<string> Quiet { get; init; } = [];

    /// <summary>What must hold, meanwhile or before it goes on.</summary>
    public IReadOnlyList<ProbedCondition> Conditions { get; init; } = [];

    /// <summary>Who must approve.</summary>
    public ResponderReference? Approver { get; init; }

    /// <summary>The command; an index into <see cref="RunbookDefinition.Commands"/>.</summary>
    public int? Command { get; init; }
}

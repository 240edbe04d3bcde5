using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>A step of a deployment or rollback. Origins: the step is at the argument that its word takes first, its alerts under <c>(nameof(MaintenanceStep.Quiet), index)</c>.</summary>
sealed record MaintenanceStep(StepKind Kind)
{
    /// <summary>The step in its author's words; null when its kind says it all.</summary>
    public string? Text { get; init; }

    /// <summary>The share of the traffic that a canary gets.</summary>
    public double? Share { get; init; }

    /// <summary>How long a monitor step watches.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The handles of the alerts that must stay quiet meanwhile: <c>HighErrorRate</c>.</summary>
    public EquatableArray<string> Quiet { get; init; }

    /// <summary>What must hold, meanwhile or before it goes on.</summary>
    public EquatableArray<Condition> Conditions { get; init; }

    /// <summary>Who must approve.</summary>
    public Responder? Approver { get; init; }

    /// <summary>The command that is run.</summary>
    public Command? Command { get; init; }
}

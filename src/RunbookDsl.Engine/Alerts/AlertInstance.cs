namespace RunbookDsl.Engine;

/// <summary>One alert for one label set, as of the last tick.</summary>
public sealed record AlertInstance
{
    /// <summary>The label set.</summary>
    public required LabelSet Labels { get; init; }

    /// <summary>Where the alert stands.</summary>
    public required AlertState State { get; init; }

    /// <summary>The tick at which it came to this state; null while it has never left <see cref="AlertState.Inactive"/>.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The tick at which the trigger first held in this episode; null while inactive.</summary>
    public DateTimeOffset? PendingSince { get; init; }

    /// <summary>The tick at which it fired in this episode; null while inactive or pending.</summary>
    public DateTimeOffset? FiredAt { get; init; }

    /// <summary>Both sides of each comparison of the trigger, in the definition's order.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }
}

namespace RunbookDsl.Hosting.Board;

/// <summary>Which recorded transitions are wanted.</summary>
internal sealed record TransitionQuery
{
    /// <summary>Only those of this runbook; all when null.</summary>
    public string? RunbookId { get; init; }

    /// <summary>Only those of this alert; all when null.</summary>
    public string? AlertId { get; init; }

    /// <summary>Only those recorded before this one, by its <see cref="RecordedTransition.Id"/>; from the newest when null.</summary>
    public long? Before { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 50;
}

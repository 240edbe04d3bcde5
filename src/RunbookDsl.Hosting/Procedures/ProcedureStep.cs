namespace RunbookDsl.Hosting.Procedures;

/// <summary>A step of a procedure that is gone through.</summary>
/// <param name="Procedure">The procedure's number.</param>
/// <param name="Number">Its place in the procedure, from 1.</param>
/// <param name="Phase">The phase it belongs to; empty where there are none.</param>
/// <param name="Kind">What has to happen.</param>
/// <param name="Text">The step in words.</param>
/// <param name="Detail">What else the runbook says of it.</param>
/// <param name="DueAt">By when; null when it has no deadline, or that is not known yet.</param>
/// <param name="MissedAt">When the deadline was found to have passed.</param>
/// <param name="QuietSince">Since when all that it watches has been as it should.</param>
/// <param name="WatchedAt">When that was last seen.</param>
/// <param name="DoneAt">When it was done.</param>
/// <param name="DoneBy">Who did it; null when nobody had to.</param>
/// <param name="Answer">What was decided, or why it was passed over.</param>
internal sealed record ProcedureStep(
    long Procedure,
    int Number,
    string Phase,
    ProcedureStepKind Kind,
    string Text,
    StepDetail Detail,
    DateTimeOffset? DueAt,
    DateTimeOffset? MissedAt,
    DateTimeOffset? QuietSince,
    DateTimeOffset? WatchedAt,
    DateTimeOffset? DoneAt,
    string? DoneBy,
    string? Answer)
{
    /// <summary>Whether it is done or passed over.</summary>
    public bool IsDone => DoneAt is not null;

    /// <summary>Whether the host finds out itself when it is done.</summary>
    public bool IsWatched => Kind is ProcedureStepKind.Monitor or ProcedureStepKind.Verify;
}

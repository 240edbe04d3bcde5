namespace RunbookDsl.Hosting.Audit;

/// <summary>What a look at the whole chain found.</summary>
/// <param name="FirstSeq">The first entry that is kept; 0 when there is none.</param>
/// <param name="LastSeq">The last entry that holds; 0 when there is none.</param>
/// <param name="LastHash">Its hash: whoever notes it elsewhere can tell later that nothing before it was changed.</param>
/// <param name="BrokenAt">The first place that is not as it was written; null when all are.</param>
/// <param name="Problem">What is wrong there; null when nothing is.</param>
internal sealed record AuditStanding(long FirstSeq, long LastSeq, string LastHash, long? BrokenAt, string? Problem)
{
    /// <summary>Whether every entry is as it was written and none is missing.</summary>
    public bool IsWhole => BrokenAt is null;
}

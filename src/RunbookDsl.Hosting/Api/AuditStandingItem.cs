using RunbookDsl.Hosting.Audit;

namespace RunbookDsl.Hosting.Api;

/// <summary>Whether the audit is as it was written, as JSON.</summary>
/// <param name="IsWhole">Whether every entry is as it was written and none is missing.</param>
/// <param name="First">The first entry that is kept; 0 when there is none.</param>
/// <param name="Last">The last entry that holds.</param>
/// <param name="Hash">Its hash: whoever notes it elsewhere can tell later that nothing before it was changed.</param>
/// <param name="BrokenAt">The first place that is not as it was written; null when all are.</param>
/// <param name="Problem">What is wrong there; null when nothing is.</param>
internal sealed record AuditStandingItem(bool IsWhole, long First, long Last, string Hash, long? BrokenAt, string? Problem)
{
    /// <summary>What a look found, as JSON.</summary>
    public static AuditStandingItem Of(AuditStanding standing) =>
        new(standing.IsWhole, standing.FirstSeq, standing.LastSeq, standing.LastHash, standing.BrokenAt, standing.Problem);
}

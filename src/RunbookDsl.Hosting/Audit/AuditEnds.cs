namespace RunbookDsl.Hosting.Audit;

/// <summary>Where the chain begins and ends.</summary>
/// <param name="FirstSeq">The last entry that was dropped as too old; 0 when none was.</param>
/// <param name="FirstHash">Its hash, after which the first entry that is kept comes.</param>
/// <param name="LastSeq">The last entry.</param>
/// <param name="LastHash">Its hash.</param>
internal sealed record AuditEnds(long FirstSeq, string FirstHash, long LastSeq, string LastHash);

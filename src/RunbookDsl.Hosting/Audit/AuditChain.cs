using System.Data.Common;
using System.Globalization;

namespace RunbookDsl.Hosting.Audit;

/// <summary>Walks the chain from its beginning to its end and finds the first entry that is not as it was written.</summary>
internal static class AuditChain
{
    const int RowsAtOnce = 1000;

    /// <summary>Walks it.</summary>
    /// <param name="connection">The journal.</param>
    /// <param name="known">An entry and its hash as they were seen before, which have to be so still; null for none.</param>
    public static AuditStanding Walk(DbConnection connection, (long Seq, string Hash)? known = null)
    {
        while (true)
        {
            var ends = AuditTable.Ends(connection, null);
            var standing = ends is null
                ? new AuditStanding(0, 0, "", 0, "The row that says where the audit begins and ends is gone (audit_ends).")
                : Walk(connection, ends, known);
            // What was dropped as too old while this walked is not missing.
            if (standing.IsWhole || AuditTable.Ends(connection, null)?.FirstSeq == ends?.FirstSeq)
            {
                return standing;
            }
        }
    }

    /// <summary>Walks on from an entry that was reached before.</summary>
    /// <param name="connection">The journal.</param>
    /// <param name="known">That entry and its hash as they were then.</param>
    public static AuditStanding WalkOn(DbConnection connection, (long Seq, string Hash) known) =>
        AuditTable.Ends(connection, null) is { } ends && ends.FirstSeq <= known.Seq && (ends.LastSeq > known.Seq || (ends.LastSeq, ends.LastHash) == known)
            && Walk(connection, ends with { FirstSeq = known.Seq, FirstHash = known.Hash }, known) is { IsWhole: true } standing
            ? standing with { FirstSeq = ends.FirstSeq + 1 }
            : Walk(connection, known);

    static AuditStanding Walk(DbConnection connection, AuditEnds ends, (long Seq, string Hash)? known)
    {
        var (seq, hash) = (ends.FirstSeq, ends.FirstHash);
        for (var rows = AuditTable.After(connection, seq, RowsAtOnce); rows.Count > 0; rows = AuditTable.After(connection, seq, RowsAtOnce))
        {
            foreach (var row in rows)
            {
                if (row.Seq != seq + 1)
                {
                    return Broken(seq + 1, "is missing");
                }

                if (row.HashAfter(hash) != row.Hash)
                {
                    return Broken(row.Seq, "is not as it was written, or what came before it is not");
                }

                (seq, hash) = (row.Seq, row.Hash);
                if (seq == known?.Seq && hash != known.Value.Hash || seq == ends.LastSeq && hash != ends.LastHash)
                {
                    return Broken(seq, "was written anew, with all before it that was changed");
                }
            }
        }

        var last = Math.Max(ends.LastSeq, known?.Seq ?? 0);
        return seq < last
            ? Broken(seq + 1, "is missing")
            : new AuditStanding(seq == ends.FirstSeq ? 0 : ends.FirstSeq + 1, seq, hash, null, null);

        AuditStanding Broken(long at, string what) =>
            new(ends.FirstSeq + 1, seq, hash, at, string.Create(CultureInfo.InvariantCulture, $"Entry {at} of the audit {what}."));
    }
}

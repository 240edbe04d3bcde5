using RunbookDsl.Hosting.Audit;

namespace RunbookDsl.Hosting.Api;

/// <summary>One thing that somebody did, as JSON.</summary>
/// <param name="Seq">Its place in the chain.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What was done, such as <c>SignedIn</c>, <c>SettingChanged</c>, <c>Incident</c>.</param>
/// <param name="By">Who did it; null for the host and its configuration.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Text">What is to be said of it.</param>
/// <param name="Hash">SHA-256 of the entry and the hash before it.</param>
internal sealed record AuditEntryItem(long Seq, DateTimeOffset At, string Kind, string? By, string Subject, string Text, string Hash)
{
    /// <summary>An entry as JSON.</summary>
    public static AuditEntryItem Of(AuditEntry entry) => new(entry.Seq, entry.At, entry.Kind, entry.By, entry.Subject, entry.Text, entry.Hash);
}

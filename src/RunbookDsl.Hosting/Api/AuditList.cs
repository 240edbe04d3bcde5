namespace RunbookDsl.Hosting.Api;

/// <summary>A page of the audit as JSON.</summary>
/// <param name="Entries">The entries, newest first.</param>
/// <param name="Next">What <c>before</c> must be for the next page; null at the end.</param>
internal sealed record AuditList(IReadOnlyList<AuditEntryItem> Entries, long? Next);

using System.Security.Cryptography;
using System.Text.Json;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Audit;

/// <summary>One thing that somebody did.</summary>
/// <param name="Seq">Its place in the chain, from 1, without gaps.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What was done: the name of an <see cref="AuditKind"/>, perhaps one that a later version knows.</param>
/// <param name="By">Who did it; null for the host and its configuration.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Text">What is to be said of it; without secrets.</param>
/// <param name="Hash">What it and everything before it come to.</param>
internal sealed record AuditEntry(long Seq, DateTimeOffset At, string Kind, string? By, string Subject, string Text, string Hash)
{
    /// <summary>What it comes to after an entry with the hash before it.</summary>
    public string HashAfter(string before) => Convert.ToHexStringLower(SHA256.HashData(
        // JSON keeps the parts apart, whatever they hold.
        JsonSerializer.SerializeToUtf8Bytes(new object?[] { before, Seq, At.ToJournal(), Kind, By, Subject, Text })));
}

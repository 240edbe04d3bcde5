using RunbookDsl.Hosting.Checks;

namespace RunbookDsl.Hosting.Api;

/// <summary>A check on a day on which it is due.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Text">What is done.</param>
/// <param name="Owner">Who does it; of a rotation, whoever is on call when it is due; null when not said.</param>
/// <param name="Day">The day it is due on, in its time zone.</param>
/// <param name="TimeZone">That time zone.</param>
/// <param name="DueAt">By when it is due.</param>
/// <param name="State"><c>open</c>, <c>overdue</c> or <c>done</c>.</param>
/// <param name="DoneBy">Who did it; null while nobody has.</param>
/// <param name="Note">What they found; null when they said nothing.</param>
/// <param name="DoneAt">When; null while nobody has.</param>
internal sealed record CheckItem(string Runbook, string Check, string Text, string? Owner, DateOnly Day, string TimeZone, DateTimeOffset DueAt, string State, string? DoneBy, string? Note, DateTimeOffset? DoneAt)
{
    /// <summary>An occurrence as it is at an instant.</summary>
    public static CheckItem Of(CheckOccurrence occurrence, DateTimeOffset now)
    {
        var (runbook, check) = (occurrence.Runbook, occurrence.Check);
        var owner = check.Owner is { } responder ? runbook.Contacts[runbook.ContactAt(responder, occurrence.DueAt)].Name : null;
        return new CheckItem(
            runbook.Id,
            check.Id,
            check.Text,
            owner,
            occurrence.Day,
            check.TimeZone,
            occurrence.DueAt,
            occurrence.State(now).ToString().ToLowerInvariant(),
            occurrence.Done?.By,
            occurrence.Done?.Note,
            occurrence.Done?.At);
    }
}

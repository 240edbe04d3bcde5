using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>The wish that somebody stands in, as it came in: from the API or from a form.</summary>
/// <param name="Runbook">The id of a hosted runbook.</param>
/// <param name="Rotation">The name of one of its rotations; its on-call rotation when empty.</param>
/// <param name="Who">The name of one of its contacts.</param>
/// <param name="StartsAt">From when; now when null.</param>
/// <param name="EndsAt">Until when.</param>
/// <param name="By">Who says so.</param>
/// <param name="Reason">Why.</param>
internal sealed record OverrideRequest(string? Runbook, string? Rotation, string? Who, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? By, string? Reason)
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(92);

    /// <summary>The override, or what is wrong with the wish.</summary>
    public (Override? Override, string? Problem) Read(IEnumerable<RunbookDefinition> hosted, DateTimeOffset now)
    {
        var runbooks = hosted.ToList();
        if (runbooks.Find(runbook => runbook.Id == Runbook) is not { } runbook)
        {
            return (null, $"'runbook' is the id of a hosted runbook: {string.Join(", ", runbooks.Select(each => each.Id))}.");
        }

        if (runbook.Rotations.Count == 0)
        {
            return (null, $"The runbook '{runbook.Id}' has no rotation, so there is no turn to stand in for; whom it names is called.");
        }

        var rotation = string.IsNullOrWhiteSpace(Rotation)
            ? runbook.OnCall is { Kind: ResponderKind.Rotation } onCall ? runbook.Rotations[onCall.Index] : null
            : runbook.Rotations.FirstOrDefault(each => string.Equals(each.Name, Rotation.Trim(), StringComparison.OrdinalIgnoreCase));
        var contact = runbook.Contacts.FirstOrDefault(each => string.Equals(each.Name, Who?.Trim(), StringComparison.OrdinalIgnoreCase));
        var from = StartsAt ?? now;
        var problem = rotation is null ? $"'rotation' is the name of a rotation of the runbook: {string.Join(", ", runbook.Rotations.Select(each => each.Name))}."
            : contact is null ? $"'who' is the name of a contact of the runbook: {string.Join(", ", runbook.Contacts.Select(each => each.Name))}."
            : EndsAt is not { } until ? "'endsAt' says until when, as 2026-11-24T09:00:00Z."
            : until <= from ? "'endsAt' must be later than 'startsAt'."
            : until <= now ? "'endsAt' has passed already."
            : until - from > Longest ? $"Nobody stands in for longer than {Longest.TotalDays:0} days; change the rotation in the runbook instead."
            : string.IsNullOrWhiteSpace(Reason) || Reason.Length > Author.LongestText ? $"'reason' says why, in at most {Author.LongestText} characters."
            : Author.Problem(By);
        return problem is not null
            ? (null, problem)
            : (new Override(0, runbook.Id, rotation!.Name, contact!.Role, contact.Name, from, EndsAt!.Value, By!.Trim(), Reason!.Trim(), null), null);
    }
}

using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Calls somebody for an incident because somebody asks for them.</summary>
internal sealed class CallDesk(IncidentDesk desk, Caller caller)
{
    /// <summary>Those who can be called for an incident of a runbook: whoever has a turn of a rotation, then each contact.</summary>
    public static IEnumerable<string> Names(RunbookDefinition runbook) =>
        runbook.Rotations.Select(rotation => rotation.Name).Concat(runbook.Contacts.Select(contact => contact.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>Calls a contact, or whoever is on call of a rotation, at once. Whoever has the incident keeps it.</summary>
    /// <param name="id">The incident's number.</param>
    /// <param name="whom">The name of a contact or rotation of the incident's runbook.</param>
    /// <param name="by">Who asks for them.</param>
    /// <param name="reason">Why, in words for whoever is called; may be empty.</param>
    /// <exception cref="Journal.JournalUnavailableException">Nothing could be kept.</exception>
    public IncidentAnswer Call(long id, string whom, string by, string reason)
    {
        (RunbookDefinition Runbook, ResponderReference Responder, Incident Incident)? found = null;
        return desk.Act(id, by, IncidentEventKind.Called, incident =>
        {
            var (runbook, refusal) = caller.RunbookOf(incident);
            if (runbook is null)
            {
                return refusal;
            }

            if (Find(runbook, whom) is not { } responder)
            {
                return $"nobody is called '{whom}'; the runbook knows {string.Join(", ", Names(runbook))}";
            }

            found = (runbook, responder, incident);
            return null;
        }, (transaction, now) =>
        {
            var (runbook, responder, incident) = found!.Value;
            var why = reason.Length == 0 ? $"{by} asks for you" : $"{by} asks for you: {reason}";
            var called = caller.Call(transaction, runbook, incident, responder, FormattableString.Invariant($"p{now.UtcTicks}"), why, now);
            return reason.Length == 0 ? $"Called {called.Name}" : $"Called {called.Name}: {reason}";
        });
    }

    /// <summary>What is wrong with a wish to call somebody; null when nothing is.</summary>
    public static string? Problem(string? whom, string? by, string? reason) =>
        Author.Problem(by)
        ?? (string.IsNullOrWhiteSpace(whom) ? "Say who is called: the name of a contact or rotation of the runbook."
        : reason?.Length > Author.LongestText ? $"A text may have {Author.LongestText} characters."
        : null);

    static ResponderReference? Find(RunbookDefinition runbook, string whom)
    {
        for (var i = 0; i < runbook.Rotations.Count; i++)
        {
            if (string.Equals(runbook.Rotations[i].Name, whom, StringComparison.OrdinalIgnoreCase))
            {
                return new ResponderReference(ResponderKind.Rotation, i);
            }
        }

        for (var i = 0; i < runbook.Contacts.Count; i++)
        {
            if (string.Equals(runbook.Contacts[i].Name, whom, StringComparison.OrdinalIgnoreCase) || string.Equals(runbook.Contacts[i].Role, whom, StringComparison.OrdinalIgnoreCase))
            {
                return new ResponderReference(ResponderKind.Contact, i);
            }
        }

        return null;
    }
}

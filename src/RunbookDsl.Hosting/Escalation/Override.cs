using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Somebody who stands in for whoever has the turn of a rotation.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Rotation">The rotation's name.</param>
/// <param name="Role">What they are to the service.</param>
/// <param name="Name">Who it is.</param>
/// <param name="StartsAt">From when.</param>
/// <param name="EndsAt">Until when.</param>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
internal sealed record Override(long Id, string Runbook, string Rotation, string Role, string Name, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Author, string Reason, string? EndedBy)
{
    /// <summary>Whether they stand in at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset instant) => StartsAt <= instant && instant < EndsAt;

    /// <summary>Who it is among the contacts of a runbook; null when this version of it has them no more.</summary>
    public int? ContactOf(RunbookDefinition runbook)
    {
        for (var i = 0; i < runbook.Contacts.Count; i++)
        {
            if (runbook.Contacts[i].Name == Name && runbook.Contacts[i].Role == Role)
            {
                return i;
            }
        }

        return null;
    }
}

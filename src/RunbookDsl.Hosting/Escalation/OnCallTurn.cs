using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Who is on call of a rotation now, and who next.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Rotation">The rotation.</param>
/// <param name="Now">Who is on call.</param>
/// <param name="Until">Until when their turn lasts, or their standing in.</param>
/// <param name="InsteadOf">Whose turn it is by the runbook, while somebody stands in; null when nobody does.</param>
/// <param name="Next">Who follows.</param>
internal sealed record OnCallTurn(RunbookDefinition Runbook, RotationDefinition Rotation, ContactDefinition Now, DateTimeOffset Until, ContactDefinition? InsteadOf, ContactDefinition Next)
{
    /// <summary>Whether it is the rotation that the service names as on call.</summary>
    public bool IsOnCall => Runbook.OnCall is { Kind: ResponderKind.Rotation } onCall && Runbook.Rotations[onCall.Index] == Rotation;

    /// <summary>The turn at an instant.</summary>
    public static OnCallTurn Of(DbConnection connection, RunbookDefinition runbook, int index, DateTimeOffset at)
    {
        var rotation = runbook.Rotations[index];
        var responder = new ResponderReference(ResponderKind.Rotation, index);
        var turn = rotation.TurnAt(at);
        var contact = OnCall.ContactAt(connection, null, runbook, responder, at);
        var standIn = OverrideTable.At(connection, null, runbook.Id, rotation.Name, at);
        var until = standIn is not null && standIn.EndsAt < turn.Until ? standIn.EndsAt : turn.Until;
        return new OnCallTurn(
            runbook,
            rotation,
            runbook.Contacts[contact],
            until,
            contact == turn.Contact ? null : runbook.Contacts[turn.Contact],
            runbook.Contacts[OnCall.ContactAt(connection, null, runbook, responder, until)]);
    }
}

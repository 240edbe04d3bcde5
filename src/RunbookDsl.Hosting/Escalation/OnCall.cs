using System.Data.Common;
using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Who is behind a responder at an instant.</summary>
internal static class OnCall
{
    /// <summary>An index into the runbook's contacts: of a rotation, whoever has its turn then, or whoever stands in for them.</summary>
    public static int ContactAt(DbConnection connection, DbTransaction? transaction, RunbookDefinition runbook, ResponderReference responder, DateTimeOffset instant) =>
        responder.Kind == ResponderKind.Rotation
            && OverrideTable.At(connection, transaction, runbook.Id, runbook.Rotations[responder.Index].Name, instant) is { } standIn
            && standIn.ContactOf(runbook) is { } contact
            ? contact
            : runbook.ContactAt(responder, instant);
}

using RunbookDsl.Hosting.Escalation;

namespace RunbookDsl.Hosting.Api;

/// <summary>Who is on call of a rotation as JSON.</summary>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Rotation">The rotation.</param>
/// <param name="IsOnCall">Whether it is the one that the service names as on call.</param>
/// <param name="Now">Who is on call.</param>
/// <param name="Until">Until when.</param>
/// <param name="InsteadOf">Whose turn it is by the runbook, while somebody stands in; null when nobody does.</param>
/// <param name="Next">Who follows.</param>
internal sealed record OnCallItem(string Runbook, string Rotation, bool IsOnCall, string Now, DateTimeOffset Until, string? InsteadOf, string Next)
{
    /// <summary>A turn as JSON.</summary>
    public static OnCallItem Of(OnCallTurn turn) =>
        new(turn.Runbook.Id, turn.Rotation.Name, turn.IsOnCall, turn.Now.Name, turn.Until, turn.InsteadOf?.Name, turn.Next.Name);
}

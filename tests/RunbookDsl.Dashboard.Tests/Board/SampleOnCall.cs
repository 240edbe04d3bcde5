using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Escalation;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>Who is on call on a sample board.</summary>
internal static class SampleOnCall
{
    public static void Put(ScriptedBoard board)
    {
        var rotation = new RotationDefinition { Name = "Support on-call", Period = RotationPeriod.Weekly, At = new TimeOnly(9, 0), TimeZone = "Europe/Lisbon", Members = [0, 1] };
        var runbook = board.Runbooks[0].Definition with { OnCall = ResponderReference.Rotation(0), Rotations = [rotation] };
        var (dana, ana) = (Contact("Primary On-Call", "Dana Reyes"), Contact("Engineering Lead", "Ana Costa"));
        board.Shifts = [new OnCallTurn(runbook, rotation, ana, board.Now.AddHours(5), dana, dana)];
        board.StandIns =
        [
            new Override(2, runbook.Id, rotation.Name, ana.Role, ana.Name, board.Now.AddHours(-1), board.Now.AddHours(5), "Dana Reyes", "On a <b>train</b>", null),
            new Override(1, runbook.Id, rotation.Name, ana.Role, ana.Name, board.Now.AddDays(-3), board.Now.AddDays(-2), "Dana Reyes", "Dentist", null),
        ];
    }

    static ContactDefinition Contact(string role, string name) => new() { Role = role, Name = name, Channels = [] };
}

using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A response that is late, a deployment that is watched, and one that was stopped.</summary>
internal static class SampleProcedures
{
    public static Procedure Response(DateTimeOffset now, long incident)
    {
        var began = now - TimeSpan.FromMinutes(4.3);
        return Procedure(incident, ProcedureKind.Response, "Response to SEV2", "", began) with
        {
            Incident = incident,
            Steps =
            [
                Step(incident, 1, "Acknowledge", ProcedureStepKind.Act, "Acknowledge the alert") with { DueAt = began.AddMinutes(3), DoneAt = now.AddMinutes(-3), DoneBy = "Dana Reyes" },
                Step(incident, 2, "Acknowledge", ProcedureStepKind.Act, "Join the incident channel") with { DueAt = began.AddMinutes(3), MissedAt = began.AddMinutes(3) },
                Step(incident, 3, "Assess", ProcedureStepKind.Act, "Determine which tool, region or release is affected") with { DueAt = began.AddMinutes(20) },
                Step(incident, 4, "Assess", ProcedureStepKind.Decide, "Roll back, limit the rate or wait?") with { DueAt = began.AddMinutes(20), Detail = new StepDetail { Options = ["Roll back", "Limit the rate", "Wait"] } },
                Step(incident, 5, "", ProcedureStepKind.FollowUp, "Write incident report"),
            ],
        };
    }

    public static IReadOnlyList<Procedure> Deployments(DateTimeOffset now) => [Watched(now), Stopped(now)];

    public static IReadOnlyList<FollowUp> FollowUps(DateTimeOffset now) =>
    [
        new FollowUp(9, "High Latency", "support-agent", Step(9, 5, "", ProcedureStepKind.FollowUp, "Write <b>incident</b> report") with { DueAt = now.AddHours(-5) }),
        new FollowUp(8, "Cost Anomaly", "support-agent", Step(8, 6, "", ProcedureStepKind.FollowUp, "Hold a post-incident review") with { DueAt = now.AddDays(2) }),
        new FollowUp(8, "Cost Anomaly", "support-agent", Step(8, 7, "", ProcedureStepKind.FollowUp, "Assign action items")),
    ];

    static Procedure Watched(DateTimeOffset now) => Procedure(41, ProcedureKind.Deployment, "Standard", "support-agent 2.4.0 with a rather long name of a release train", now.AddHours(-1)) with
    {
        WayBack = new ProcedurePlan(ProcedureKind.Rollback, "previous-version", "Previous version", []),
        Steps =
        [
            Step(41, 1, "", ProcedureStepKind.Act, "Review changes in staging") with { DoneAt = now.AddMinutes(-58), DoneBy = "Dana Reyes" },
            Step(41, 2, "", ProcedureStepKind.Approve, "Approve") with { DoneAt = now.AddMinutes(-55), DoneBy = "Ana Costa", Detail = new StepDetail { Approvers = ["Ana Costa"] } },
            Step(41, 3, "", ProcedureStepKind.Canary, "Deploy to 10 % of the traffic") with { DoneAt = now.AddMinutes(-50), DoneBy = "Dana Reyes", Answer = "Passed over: nobody is there at night" },
            Step(41, 4, "", ProcedureStepKind.Monitor, "Monitor for 2 h") with { QuietSince = now.AddMinutes(-49), Detail = new StepDetail { For = TimeSpan.FromHours(2), QuietNames = ["High Error Rate", "Circuit Breaker Trips"] } },
            Step(41, 5, "", ProcedureStepKind.RollOut, "Roll out to production"),
        ],
        Events = [new ProcedureEvent(now.AddHours(-1), "Dana Reyes", "Began Standard: 2.4.0"), new ProcedureEvent(now.AddMinutes(-49), null, "Watching")],
    };

    static Procedure Stopped(DateTimeOffset now) => Procedure(40, ProcedureKind.Deployment, "Standard", "2.3.9", now.AddDays(-1)) with { EndedAt = now.AddHours(-23), Outcome = ProcedureOutcome.Stopped };

    static Procedure Procedure(long id, ProcedureKind kind, string name, string subject, DateTimeOffset began) =>
        new(id, "support-agent", "2.3.0", kind, "standard", name, subject, null, null, null, began, "Dana Reyes", null, null);

    static ProcedureStep Step(long procedure, int number, string phase, ProcedureStepKind kind, string text) =>
        new(procedure, number, phase, kind, text, StepDetail.None, null, null, null, null, null, null, null);
}

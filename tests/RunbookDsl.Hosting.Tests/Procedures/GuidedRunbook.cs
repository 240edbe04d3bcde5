using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Procedures;

/// <summary>The runbook of the tests with responses to two severities, a deployment and its way back.</summary>
internal static class GuidedRunbook
{
    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        Alerts = [ThresholdRunbook.Definition.Alerts[0] with { Opens = IncidentSeverity.Sev2 }, ThresholdRunbook.Definition.Alerts[1]],
        Probes =
        [
            new ProbeDefinition { Text = "Trips", Scope = 1, Kind = ProbeKind.Reading },
            new ProbeDefinition { Text = "Error rate", Scope = 0, Kind = ProbeKind.Reading },
            new ProbeDefinition { Text = "Trips < 2", Scope = 1 },
            new ProbeDefinition { Text = "Error rate > 15 %", Scope = 0 },
        ],
        Incidents = new IncidentsDefinition
        {
            Procedures =
            [
                new ResponseProcedureDefinition(
                    IncidentSeverity.Sev1,
                    [new ProcedurePhaseDefinition("Acknowledge", TimeSpan.FromMinutes(5), ["Join the incident channel", "Tell the director"], [])],
                    [new FollowUpDefinition("Write incident report", TimeSpan.FromHours(24))]),
                new ResponseProcedureDefinition(
                    IncidentSeverity.Sev2,
                    [
                        new ProcedurePhaseDefinition("Acknowledge", TimeSpan.FromMinutes(10), ["Join the incident channel"], []),
                        new ProcedurePhaseDefinition("Assess", TimeSpan.FromMinutes(20), ["Find the release"], [new DecisionDefinition("Roll back or wait?", ["Roll back", "Wait"])]),
                    ],
                    [new FollowUpDefinition("Write incident report", TimeSpan.FromHours(48)), new FollowUpDefinition("Thank everybody", null)]),
            ],
        },
        Maintenance = new MaintenanceDefinition
        {
            Deployments =
            [
                new DeploymentDefinition
                {
                    Id = "standard",
                    Name = "Standard",
                    Steps =
                    [
                        new MaintenanceStepDefinition { Text = "Review changes in staging" },
                        new MaintenanceStepDefinition { Kind = MaintenanceStepKind.Approve, Text = "Approve", Approver = ResponderReference.Contact(1) },
                        new MaintenanceStepDefinition { Kind = MaintenanceStepKind.Monitor, Text = "Monitor for 30 min", Duration = TimeSpan.FromMinutes(30), Quiet = ["high-error-rate"] },
                        new MaintenanceStepDefinition { Kind = MaintenanceStepKind.RollOut, Text = "Roll out" },
                    ],
                    Rollback = 0,
                },
            ],
            Rollbacks =
            [
                new RollbackDefinition
                {
                    Id = "previous-version",
                    Name = "Previous version",
                    Steps = [new MaintenanceStepDefinition { Kind = MaintenanceStepKind.Verify, Text = "Verify", Conditions = [new ProbedCondition("Error rate > 15 %", 3)] }],
                },
            ],
        },
    };
}

using System.Text.Json;
using System.Text.Json.Serialization;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>A procedure as a runbook asks for it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Definition">The id of the deployment or rollback in the runbook; the severity of a response.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Steps">The steps, in order.</param>
internal sealed record ProcedurePlan(ProcedureKind Kind, string Definition, string Name, IReadOnlyList<PlannedStep> Steps)
{
    // By name, so that a new kind between others changes nothing that is kept.
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The way back; null where the runbook names none.</summary>
    public ProcedurePlan? WayBack { get; init; }

    /// <summary>The response to incidents of a severity; null when the runbook gives none.</summary>
    public static ProcedurePlan? Response(RunbookDefinition runbook, IncidentSeverity severity)
    {
        if (runbook.Incidents.Procedures.FirstOrDefault(procedure => procedure.Severity == severity) is not { } response)
        {
            return null;
        }

        var words = IncidentDesk.Words(severity);
        return new ProcedurePlan(ProcedureKind.Response, words, $"Response to {words}", [.. response.Phases.SelectMany(Phase), .. response.FollowUps.Select(FollowUp)]);
    }

    /// <summary>A way to deploy the service.</summary>
    public static ProcedurePlan Deployment(RunbookDefinition runbook, DeploymentDefinition deployment) =>
        new(ProcedureKind.Deployment, deployment.Id, deployment.Name, [.. deployment.Steps.Select(step => Maintenance(runbook, step))])
        {
            WayBack = deployment.Rollback is { } rollback ? Rollback(runbook, runbook.Maintenance.Rollbacks[rollback]) : null,
        };

    /// <summary>A way back.</summary>
    public static ProcedurePlan Rollback(RunbookDefinition runbook, RollbackDefinition rollback) =>
        new(ProcedureKind.Rollback, rollback.Id, rollback.Name, [.. rollback.Steps.Select(step => Maintenance(runbook, step))]);

    /// <summary>As the journal keeps it.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>As the journal has it.</summary>
    public static ProcedurePlan Read(string text) => JsonSerializer.Deserialize<ProcedurePlan>(text, Json)!;

    static IEnumerable<PlannedStep> Phase(ProcedurePhaseDefinition phase) =>
    [
        .. phase.Actions.Select(action => new PlannedStep(phase.Name, ProcedureStepKind.Act, action, StepDetail.None, phase.Within)),
        .. phase.Decisions.Select(decision => new PlannedStep(phase.Name, ProcedureStepKind.Decide, decision.Question, new StepDetail { Options = decision.Options }, phase.Within)),
    ];

    static PlannedStep FollowUp(FollowUpDefinition followUp) => new("", ProcedureStepKind.FollowUp, followUp.Task, StepDetail.None, followUp.Within);

    static PlannedStep Maintenance(RunbookDefinition runbook, MaintenanceStepDefinition step) => new("", StepKind(step.Kind), step.Text, new StepDetail
    {
        For = step.Duration,
        Quiet = step.Quiet.Count == 0 ? null : step.Quiet,
        QuietNames = step.Quiet.Count == 0 ? null : [.. step.Quiet.Select(id => runbook.Alerts.FirstOrDefault(alert => alert.Id == id)?.Name ?? id)],
        Conditions = step.Conditions.Count == 0 ? null : [.. step.Conditions.Select(condition => condition.Text)],
        Approvers = step.Approver is { } approver ? Names(runbook, approver) : null,
        Command = step.Command is { } command ? runbook.Commands[command].Id : null,
    });

    static List<string> Names(RunbookDefinition runbook, ResponderReference responder) => responder.Kind == ResponderKind.Rotation
        ? [.. runbook.Rotations[responder.Index].Members.Select(member => runbook.Contacts[member].Name)]
        : [runbook.Contacts[responder.Index].Name];

    static ProcedureStepKind StepKind(MaintenanceStepKind kind) => kind switch
    {
        MaintenanceStepKind.Run => ProcedureStepKind.Run,
        MaintenanceStepKind.Approve => ProcedureStepKind.Approve,
        MaintenanceStepKind.Canary => ProcedureStepKind.Canary,
        MaintenanceStepKind.Monitor => ProcedureStepKind.Monitor,
        MaintenanceStepKind.Verify => ProcedureStepKind.Verify,
        MaintenanceStepKind.RollOut => ProcedureStepKind.RollOut,
        _ => ProcedureStepKind.Act,
    };
}

using RunbookDsl.Engine;
using RunbookDsl.Hosting.Exports;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Exports;

public sealed class IncidentMarkdownTests
{
    static readonly DateTimeOffset Noon = RunbookTestHost.Noon;

    [Fact]
    public void A_whole_incident_is_written_with_the_draft_of_its_report()
    {
        var alert = ThresholdRunbook.Definition.Alerts[0];
        var runbook = ThresholdRunbook.Definition with { Version = "1.4.0" };
        var incident = new Incident(7, runbook.Id, "1.4.0", alert.Id, alert.Name, IncidentSeverity.Sev2, IncidentState.Resolved, Noon, null, Noon.AddMinutes(3), "Dana Reyes", Noon.AddMinutes(45), null);
        var details = new IncidentDetails(incident, [], [
            new IncidentEvent(Noon, IncidentEventKind.Opened, null, $"{alert.Name} fired at 20 %"),
            new IncidentEvent(Noon.AddMinutes(3), IncidentEventKind.Acknowledged, "Dana Reyes", "Took the incident; nobody else is called"),
            new IncidentEvent(Noon.AddMinutes(25), IncidentEventKind.Decided, "Ana Costa", "Roll back or wait? Roll back"),
            new IncidentEvent(Noon.AddMinutes(30), IncidentEventKind.Mitigated, "Ana Costa", "Users no longer suffer"),
            new IncidentEvent(Noon.AddMinutes(45), IncidentEventKind.Resolved, null, "No alert of it fires any more"),
        ], [new IncidentCall("firing", "Dana Reyes", "webhook", "pager", Noon, Noon, 1, Noon.AddSeconds(1), "delivered", null)])
        {
            Procedures =
            [
                new Procedure(3, runbook.Id, "1.4.0", ProcedureKind.Response, "SEV2", "Response to SEV2", "", 7, null, null, Noon, null, null, null)
                {
                    Steps =
                    [
                        Step(1, "Assess", ProcedureStepKind.Decide, "Roll back or wait?") with { DueAt = Noon.AddMinutes(20), MissedAt = Noon.AddMinutes(20), DoneAt = Noon.AddMinutes(25), DoneBy = "Ana Costa", Answer = "Roll back" },
                        Step(2, "", ProcedureStepKind.FollowUp, "Write the incident report") with { DueAt = Noon.AddMinutes(45).AddDays(2) },
                        Step(3, "", ProcedureStepKind.FollowUp, "Review") with { DoneAt = Noon.AddHours(1), DoneBy = "Dana Reyes" },
                    ],
                },
            ],
        };

        GoldenFile.Matches("incident.md", IncidentMarkdown.Write(new IncidentExport(details, [new MeasuredFiring(alert.Id, LabelSet.Empty, Noon, Noon.AddMinutes(45), 0.2, 0.1)], runbook, Noon.AddHours(1))));
    }

    static ProcedureStep Step(int number, string phase, ProcedureStepKind kind, string text) => new(3, number, phase, kind, text, StepDetail.None, null, null, null, null, null, null, null);

    [Fact]
    public void Hostile_words_stay_words_and_what_is_not_known_is_said()
    {
        const string Hostile = "<img src=x> | [x](javascript:alert(1))\n# Heading";
        var incident = new Incident(8, "gone", null, null, Hostile, null, IncidentState.Open, Noon, Hostile, null, null, null, null);
        var details = new IncidentDetails(incident, [], [new IncidentEvent(Noon, IncidentEventKind.Opened, Hostile, Hostile)], []);

        GoldenFile.Matches("hostile.md", IncidentMarkdown.Write(new IncidentExport(details, [new MeasuredFiring(Hostile, new LabelSet([new("tool", Hostile)]), Noon, null, null, null)], null, Noon)));
    }
}

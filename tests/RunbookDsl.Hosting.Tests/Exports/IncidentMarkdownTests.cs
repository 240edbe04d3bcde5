using RunbookDsl.Definition.Incidents;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Exports;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Exports;

public sealed class IncidentMarkdownTests
{
    static readonly DateTimeOffset Noon = RunbookTestHost.Noon;

    [Fact]
    public void A_whole_incident_is_written_with_the_draft_of_its_report()
    {
        var alert = ThresholdRunbook.Definition.Alerts[0];
        var runbook = ThresholdRunbook.Definition with
        {
            Version = "1.4.0",
            Incidents = new IncidentsDefinition
            {
                Procedures = [new ResponseProcedureDefinition(IncidentSeverity.Sev2, [], [new FollowUpDefinition("Write the incident report", TimeSpan.FromDays(2)), new FollowUpDefinition("Review", null)])],
            },
        };
        var incident = new Incident(7, runbook.Id, "1.4.0", alert.Id, alert.Name, IncidentSeverity.Sev2, IncidentState.Resolved, Noon, null, Noon.AddMinutes(3), "Dana Reyes", Noon.AddMinutes(45), null);
        var details = new IncidentDetails(incident, [], [
            new IncidentEvent(Noon, IncidentEventKind.Opened, null, $"{alert.Name} fired at 20 %"),
            new IncidentEvent(Noon.AddMinutes(3), IncidentEventKind.Acknowledged, "Dana Reyes", "Took the incident; nobody else is called"),
            new IncidentEvent(Noon.AddMinutes(30), IncidentEventKind.Mitigated, "Ana Costa", "Users no longer suffer"),
            new IncidentEvent(Noon.AddMinutes(45), IncidentEventKind.Resolved, null, "No alert of it fires any more"),
        ], [new IncidentCall("firing", "Dana Reyes", "webhook", "pager", Noon, Noon, 1, Noon.AddSeconds(1), "delivered", null)]);

        GoldenFile.Matches("incident.md", IncidentMarkdown.Write(new IncidentExport(details, [new MeasuredFiring(alert.Id, LabelSet.Empty, Noon, Noon.AddMinutes(45), 0.2, 0.1)], runbook, Noon.AddHours(1))));
    }

    [Fact]
    public void Hostile_words_stay_words_and_what_is_not_known_is_said()
    {
        const string Hostile = "<img src=x> | [x](javascript:alert(1))\n# Heading";
        var incident = new Incident(8, "gone", null, null, Hostile, null, IncidentState.Open, Noon, Hostile, null, null, null, null);
        var details = new IncidentDetails(incident, [], [new IncidentEvent(Noon, IncidentEventKind.Opened, Hostile, Hostile)], []);

        GoldenFile.Matches("hostile.md", IncidentMarkdown.Write(new IncidentExport(details, [new MeasuredFiring(Hostile, new LabelSet([new("tool", Hostile)]), Noon, null, null, null)], null, Noon)));
    }
}

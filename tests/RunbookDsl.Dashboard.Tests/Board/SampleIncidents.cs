using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>Incidents in every state.</summary>
internal static class SampleIncidents
{
    public static IReadOnlyList<IncidentDetails> Of(DateTimeOffset now) =>
    [
        Details(now, 12, "High Error Rate", "high-error-rate", IncidentSeverity.Sev2, IncidentState.Open),
        Details(now, 11, "Circuit Breaker Trips", "circuit-breaker-trips", IncidentSeverity.Sev3, IncidentState.Acknowledged),
        Details(now, 10, "Refunds are paid twice in the whole of the south-western region since the deployment of yesterday evening", null, IncidentSeverity.Sev1, IncidentState.Mitigated),
        Details(now, 9, "High Latency", "high-latency", null, IncidentState.Resolved),
        Details(now, 8, "An alert <b>of</b> before", "gone", IncidentSeverity.Sev4, IncidentState.Closed),
    ];

    static IncidentDetails Details(DateTimeOffset now, long id, string title, string? alert, IncidentSeverity? severity, IncidentState state)
    {
        var since = now - TimeSpan.FromMinutes(4.3);
        DateTimeOffset? over = state >= IncidentState.Resolved ? now - TimeSpan.FromMinutes(1) : null;
        var taken = state == IncidentState.Open ? null : "Dana Reyes";
        return new IncidentDetails(
            new Incident(id, "support-agent", "2.3.0", alert, title, severity, state, since, alert is null ? "Ana Costa" : null, taken is null ? null : since.AddMinutes(1), taken, over, state == IncidentState.Closed ? now : null),
            alert is null ? [] : [new IncidentFiring(alert, LabelSet.Empty, since, over)],
            [
                new IncidentEvent(since, IncidentEventKind.Opened, alert is null ? "Ana Costa" : null, $"{title} fired at 13.7 %"),
                new IncidentEvent(since.AddMinutes(2), IncidentEventKind.Note, "Ana Costa", "Rolled back <script>window.injected = true</script>\nand watching"),
            ],
            [
                new IncidentCall("firing", "Dana Reyes", "webhook", "pager", since, since, 1, since.AddSeconds(1), "delivered", null),
                new IncidentCall("escalated", "Ana Costa", "webhook", "pager", since.AddMinutes(15), since.AddMinutes(15), 0, taken is null ? null : since.AddMinutes(1), taken is null ? null : "cancelled", null),
            ])
        {
            Procedures = severity == IncidentSeverity.Sev2 ? [SampleProcedures.Response(now, id)] : [],
        };
    }
}

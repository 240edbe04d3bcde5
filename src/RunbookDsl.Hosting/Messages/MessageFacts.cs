using System.Globalization;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Messages;

/// <summary>What stands in a message: what the host knows of an incident, and what only people know.</summary>
internal static class MessageFacts
{
    // The surface lets no author name more; the host does not rely on it.
    static readonly MessageField[] Public = [MessageField.Service, MessageField.Status, MessageField.Impact, MessageField.Started, MessageField.NextUpdate];
    static readonly MessageField[] Company = [.. Public, MessageField.Severity, MessageField.AffectedUsers, MessageField.Lead];

    /// <summary>Whether the readers may know a fact.</summary>
    public static bool May(MessageAudience audience, MessageField field) => audience switch
    {
        MessageAudience.External => Public.Contains(field),
        MessageAudience.Stakeholders => Company.Contains(field),
        _ => true,
    };

    /// <summary>Whether people say it.</summary>
    public static bool IsEntered(MessageField field) =>
        field is MessageField.Status or MessageField.Impact or MessageField.AffectedUsers or MessageField.Lead or MessageField.Cause or MessageField.CurrentActions or MessageField.Channel;

    /// <summary>The name of a fact in a form.</summary>
    public static string Name(MessageField field) => field switch
    {
        MessageField.NextUpdate => "Next update",
        MessageField.AffectedUsers => "Affected users",
        MessageField.CurrentActions => "Current actions",
        _ => field.ToString(),
    };

    /// <summary>What the host knows, and what it suggests for what people say.</summary>
    public static Dictionary<MessageField, string> Known(RunbookDefinition runbook, Incident incident, string? link)
    {
        var alert = runbook.Alerts.FirstOrDefault(candidate => candidate.Id == incident.Alert);
        return new Dictionary<MessageField, string>
        {
            [MessageField.Service] = runbook.Name,
            [MessageField.Status] = Status(incident.State),
            [MessageField.Started] = Write(incident.OpenedAt),
            [MessageField.Severity] = incident.Severity is { } severity ? IncidentDesk.Words(severity) : "",
            [MessageField.Lead] = incident.AcknowledgedBy ?? "",
            [MessageField.Alert] = alert?.Name ?? "",
            [MessageField.Trigger] = alert?.Trigger ?? "",
            [MessageField.Link] = link ?? "",
        };
    }

    /// <summary>An instant as readers anywhere can take it.</summary>
    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    static string Status(IncidentState state) => state switch
    {
        IncidentState.Mitigated => "Monitoring",
        IncidentState.Resolved or IncidentState.Closed => "Resolved",
        _ => "Investigating",
    };
}

using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Puts a transition into words and numbers.</summary>
internal static class NotificationComposer
{
    /// <summary>The notification that opens an incident, for its first step and without anyone's name.</summary>
    public static Notification Fired(RunbookDefinition runbook, AlertDefinition alert, Transition transition, string incident, string? link) => new()
    {
        Id = incident,
        Event = NotificationEvent.Firing,
        Incident = incident,
        At = transition.At,
        Runbook = new NotifiedRunbook(runbook.Id, runbook.Name, runbook.Version),
        Alert = new NotifiedAlert(alert.Id, alert.Name, Lower(alert.Severity), alert.Summary, alert.Trigger, alert.Checks, alert.Considerations),
        Labels = transition.Labels.ToDictionary(StringComparer.Ordinal),
        Since = transition.Since,
        FiredAt = transition.At,
        Value = Value(alert, transition),
        Step = 0,
        Link = link,
    };

    /// <summary>The notification of an incident that nobody has been told of by an alert, without anyone's name.</summary>
    public static Notification Opened(RunbookDefinition runbook, Incident incident, string? link)
    {
        var key = IncidentKey.Of(incident.Id);
        return new Notification
        {
            Id = key,
            Event = NotificationEvent.Escalated,
            Incident = key,
            At = incident.OpenedAt,
            Runbook = new NotifiedRunbook(runbook.Id, runbook.Name, incident.Version),
            Alert = new NotifiedAlert(
                incident.Alert ?? "",
                incident.Title,
                Lower(incident.Severity is IncidentSeverity.Sev1 or IncidentSeverity.Sev2 ? Severity.Critical : Severity.Warning),
                "",
                incident.OpenedBy is { } by ? $"{by} opened the incident by hand" : "An alert of the runbook opened the incident",
                [],
                []),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal),
            Since = incident.OpenedAt,
            FiredAt = incident.OpenedAt,
            Step = 0,
            Number = incident.Id,
            IncidentLink = link,
        };
    }

    /// <summary>The notification that a message goes out with: nothing but the message itself, since its readers may be anybody.</summary>
    public static Notification Message(MessageDraft draft, long id, DateTimeOffset now)
    {
        var key = FormattableString.Invariant($"message-{id}");
        return new Notification
        {
            Id = key,
            Event = NotificationEvent.Message,
            Incident = key,
            At = now,
            Runbook = new NotifiedRunbook(draft.Runbook.Id, draft.Runbook.Name, null),
            Alert = new NotifiedAlert("", draft.Template.Name, Lower(Severity.Info), "", "", [], []),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal),
            Since = draft.Incident.OpenedAt,
            FiredAt = draft.Incident.OpenedAt,
            Step = 0,
            Number = draft.Incident.Id,
            Message = new NotifiedMessage(draft.Template.Name, draft.Template.Audience.ToString().ToLowerInvariant(), draft.Text),
        };
    }

    /// <summary>The value at a transition against its threshold.</summary>
    public static NotifiedValue? Value(AlertDefinition alert, Transition transition)
    {
        if (alert.Comparisons.Count == 0)
        {
            return null;
        }

        var comparison = alert.Comparisons[0];
        return new NotifiedValue(
            Finite(transition.Left),
            comparison.Operator,
            Finite(transition.Right),
            comparison.Unit.ToString(),
            UnitText.Format(transition.Left, comparison.Unit),
            UnitText.Format(transition.Right, comparison.Unit));
    }

    // JSON has no word for infinity.
    static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;

    static string Lower(Severity severity) => severity.ToString().ToLowerInvariant();
}

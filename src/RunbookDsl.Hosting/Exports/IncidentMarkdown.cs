using System.Globalization;
using System.Text;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Exports;

/// <summary>An incident as Markdown: what happened, and the draft of a report about it.</summary>
internal static class IncidentMarkdown
{
    const string None = "–";

    /// <summary>The document; all instants are UTC.</summary>
    public static string Write(IncidentExport export)
    {
        var incident = export.Details.Incident;
        var lines = new StringBuilder();
        Line(lines, $"# Incident {incident.Id}: {MarkdownText.Escape(incident.Title)}");
        Line(lines);
        Header(lines, export);
        Firings(lines, export);
        Response(lines, export);
        Timeline(lines, export);
        Calls(lines, export);
        Messages(lines, export);
        CommandMarkdown.Write(lines, export.Commands);
        IncidentReportDraft.Write(lines, export);
        return lines.ToString();
    }

    /// <summary>Adds a line, whatever the machine ends lines with.</summary>
    public static void Line(StringBuilder lines, string text = "") => lines.Append(text).Append('\n');

    /// <summary>An instant in UTC; a dash for none.</summary>
    public static string Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? None;

    /// <summary>The name of an alert, its id where its runbook is not hosted.</summary>
    public static string Name(IncidentExport export, string alert) => MarkdownText.Escape(Alert(export, alert)?.Name ?? alert);

    static void Header(StringBuilder lines, IncidentExport export)
    {
        var incident = export.Details.Incident;
        Line(lines, $"- **Service**: {MarkdownText.Escape(export.Runbook?.Name ?? incident.Runbook)}");
        Line(lines, $"- **Runbook**: {MarkdownText.Escape(incident.Runbook)}{(incident.Version is { } version ? $", version {MarkdownText.Escape(version)}" : "")}");
        Line(lines, $"- **Severity**: {(incident.Severity is { } severity ? IncidentDesk.Words(severity) : "not said")}");
        Line(lines, $"- **State**: {IncidentDesk.Words(incident.State)}");
        Line(lines, $"- **Opened**: {Instant(incident.OpenedAt)} by {(incident.OpenedBy is { } by ? MarkdownText.Escape(by) : "an alert")}");
        Line(lines, $"- **Taken**: {Instant(incident.AcknowledgedAt)}{(incident.AcknowledgedBy is { } taker ? $" by {MarkdownText.Escape(taker)}" : "")}");
        Line(lines, $"- **Mitigated**: {Instant(export.MitigatedAt)}");
        Line(lines, $"- **Resolved**: {Instant(incident.ResolvedAt)}");
        Line(lines, $"- **Closed**: {Instant(incident.ClosedAt)}");
        Line(lines, $"- **Exported**: {Instant(export.At)}");
        Line(lines);
        Line(lines, "All times are UTC.");
    }

    static void Firings(StringBuilder lines, IncidentExport export)
    {
        var rows = export.Firings.Select(firing => new[]
        {
            Name(export, firing.Alert),
            firing.Labels.Count == 0 ? None : MarkdownText.Escape(string.Join(", ", firing.Labels.Select(label => $"{label.Key}={label.Value}"))),
            Instant(firing.FiredAt),
            Instant(firing.ResolvedAt),
            Value(export, firing.Alert, firing.Value),
            Value(export, firing.Alert, firing.Limit),
        });
        Table(lines, "What fired", "No alert: it was opened by hand.", ["Alert", "Labels", "From", "To", "Measured", "Compared with"], rows);
    }

    static void Response(StringBuilder lines, IncidentExport export) => Table(
        lines,
        export.Details.Procedure is { } response ? MarkdownText.Escape(response.Name) : "Response",
        "The runbook gives none for this severity.",
        ["Phase", "Step", "Due", "Done", "By", "Answer"],
        (export.Details.Procedure?.Steps ?? []).Where(step => step.Kind != ProcedureStepKind.FollowUp).Select(step => new[]
        {
            MarkdownText.Escape(step.Phase), MarkdownText.Escape(step.Text), Instant(step.DueAt), step.MissedAt is null ? Instant(step.DoneAt) : $"{Instant(step.DoneAt)} (late)",
            step.DoneBy is { } by ? MarkdownText.Escape(by) : None, step.Answer is { } answer ? MarkdownText.Escape(answer) : None,
        }));

    static void Timeline(StringBuilder lines, IncidentExport export) => Table(
        lines,
        "Timeline",
        "Nothing is kept.",
        ["At", "By", "What"],
        export.Details.Timeline.Select(entry => new[] { Instant(entry.At), entry.By is { } by ? MarkdownText.Escape(by) : None, MarkdownText.Escape(entry.Text) }));

    // Without addresses: a report is read by more people than those who may know a number.
    static void Calls(StringBuilder lines, IncidentExport export) => Table(
        lines,
        "Who was told",
        "Nobody.",
        ["Due", "Who", "Channel", "Of", "Done", "Outcome"],
        export.Details.Calls.Select(call => new[]
        {
            Instant(call.FirstDueAt), call.Who.Length == 0 ? None : MarkdownText.Escape(call.Who), MarkdownText.Escape(call.Channel), MarkdownText.Escape(call.Event), Instant(call.DoneAt),
            call.Outcome is { } outcome ? MarkdownText.Escape(outcome) : "waits",
        }));

    static void Messages(StringBuilder lines, IncidentExport export) => Table(
        lines,
        "Messages",
        "None was sent.",
        ["At", "By", "Audience", "Message", "Text"],
        export.Messages.Select(message => new[] { Instant(message.At), MarkdownText.Escape(message.By), message.Audience.ToString(), MarkdownText.Escape(message.Name), MarkdownText.Escape(message.Text) }));

    static void Table(StringBuilder lines, string heading, string nothing, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        Line(lines);
        Line(lines, $"## {heading}");
        Line(lines);
        var all = rows.ToList();
        if (all.Count == 0)
        {
            Line(lines, nothing);
            return;
        }

        Line(lines, $"| {string.Join(" | ", columns)} |");
        Line(lines, $"|{string.Concat(Enumerable.Repeat(" --- |", columns.Count))}");
        all.ForEach(row => Line(lines, $"| {string.Join(" | ", row)} |"));
    }

    static string Value(IncidentExport export, string alert, double? value) => value is null ? None
        : MarkdownText.Escape(UnitText.Format(value, Alert(export, alert) is { Comparisons: [var comparison, ..] } ? comparison.Unit : Unit.None));

    static AlertDefinition? Alert(IncidentExport export, string id) => export.Runbook?.Alerts.FirstOrDefault(alert => alert.Id == id);
}

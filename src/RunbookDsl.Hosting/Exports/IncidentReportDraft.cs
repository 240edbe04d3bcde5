using System.Text;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;
using static RunbookDsl.Hosting.Exports.IncidentMarkdown;

namespace RunbookDsl.Hosting.Exports;

/// <summary>The draft of a report: the usual headings, filled with what is known; the rest says what people are to write.</summary>
internal static class IncidentReportDraft
{
    /// <summary>Adds the draft.</summary>
    public static void Write(StringBuilder lines, IncidentExport export)
    {
        var incident = export.Details.Incident;
        Line(lines);
        Line(lines, "## Draft of the incident report");
        Part(lines, "Summary", $"{MarkdownText.Escape(export.Runbook?.Name ?? incident.Runbook)}: {MarkdownText.Escape(incident.Title)}. {Span(incident)}");
        Part(lines, "Impact", "*To be written: who was affected, how, and how many.*");
        Part(lines, "Detection", Detection(export));
        Part(lines, "Response", Response(export));
        Part(lines, "Decisions", Decisions(export));
        Part(lines, "Cause", "*To be written: what led to it, and why it was not noticed earlier.*");
        Part(lines, "What went well", "*To be written.*");
        Part(lines, "What went badly", "*To be written.*");
        Part(lines, "Follow-ups", FollowUps(export));
    }

    static string Span(Incident incident) => incident.ResolvedAt is { } resolved
        ? $"It lasted {Length(incident.OpenedAt, resolved)}, from {Instant(incident.OpenedAt)} to {Instant(resolved)}."
        : $"It began at {Instant(incident.OpenedAt)} and is not over.";

    static string Detection(IncidentExport export) => export.Details.Incident is { Alert: { } alert } incident
        ? $"The alert {Name(export, alert)} noticed it at {Instant(incident.OpenedAt)}."
        : $"It was noticed at {Instant(export.Details.Incident.OpenedAt)} by {MarkdownText.Escape(export.Details.Incident.OpenedBy ?? "somebody")}; no alert did.";

    static string Response(IncidentExport export)
    {
        var opened = export.Details.Incident.OpenedAt;
        return string.Join('\n',
            $"- Taken: {After(opened, export.FirstTakenAt)}",
            $"- Mitigated: {After(opened, export.MitigatedAt)}",
            $"- Resolved: {After(opened, export.Details.Incident.ResolvedAt)}");
    }

    static string Decisions(IncidentExport export)
    {
        var decided = export.Details.Timeline.Where(entry => entry.Kind == IncidentEventKind.Decided).ToList();
        return decided.Count == 0 ? "None is kept." : string.Join('\n', decided.Select(entry => $"- {Instant(entry.At)}, {MarkdownText.Escape(entry.By ?? "somebody")}: {MarkdownText.Escape(entry.Text)}"));
    }

    static string FollowUps(IncidentExport export)
    {
        var asked = export.Details.Procedure?.Steps.Where(step => step.Kind == ProcedureStepKind.FollowUp).ToList() ?? [];
        return asked.Count == 0
            ? "*To be written: the runbook asks for nothing.*"
            : string.Join('\n', asked.Select(step => $"- [{(step.IsDone ? "x" : " ")}] {MarkdownText.Escape(step.Text)}{(step.DueAt is { } due ? $", due {Instant(due)}" : "")}{(step.DoneBy is { } by ? $", done by {MarkdownText.Escape(by)}" : "")}"));
    }

    static string After(DateTimeOffset from, DateTimeOffset? to) => to is { } at ? $"after {Length(from, at)}" : "not";

    static string Length(DateTimeOffset from, DateTimeOffset to) => UnitText.Format((to - from).TotalSeconds, Unit.Seconds);

    static void Part(StringBuilder lines, string heading, string text)
    {
        Line(lines);
        Line(lines, $"### {heading}");
        Line(lines);
        Line(lines, text);
    }
}

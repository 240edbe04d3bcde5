using RunbookDsl.Hosting.Exports;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Api;

/// <summary>An exported incident as JSON.</summary>
/// <param name="ExportedAt">When it was exported.</param>
/// <param name="Incident">The incident.</param>
/// <param name="MitigatedAt">When users no longer suffered, as somebody said.</param>
/// <param name="Firings">What fired, with what was measured.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Calls">Who was told and will be, by when it is due.</param>
/// <param name="Procedures">What it was responded to with, step by step: the last is in force.</param>
/// <param name="Commands">What was run for it, the first first.</param>
/// <param name="Messages">What was told of it beside pages, the first first.</param>
internal sealed record IncidentExportItem(DateTimeOffset ExportedAt, IncidentItem Incident, DateTimeOffset? MitigatedAt, IReadOnlyList<MeasuredFiringItem> Firings, IReadOnlyList<IncidentEventItem> Timeline, IReadOnlyList<IncidentCall> Calls, IReadOnlyList<ProcedureItem> Procedures, IReadOnlyList<CommandRunItem> Commands, IReadOnlyList<MessageItem> Messages)
{
    /// <summary>An export as JSON.</summary>
    public static IncidentExportItem Of(IncidentExport export)
    {
        var details = IncidentDetailItem.Of(export.Details);
        return new IncidentExportItem(
            export.At,
            details.Incident,
            export.MitigatedAt,
            [.. export.Firings.Select(firing => new MeasuredFiringItem(firing.Alert, firing.Labels.ToDictionary(StringComparer.Ordinal), firing.FiredAt, firing.ResolvedAt, firing.Value, firing.Limit))],
            details.Timeline,
            details.Calls,
            details.Procedures,
            [.. export.Commands.Select(CommandRunItem.Of)],
            [.. export.Messages.Select(MessageItem.Of)]);
    }
}

using RunbookDsl.Definition;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Hosting.Exports;

/// <summary>What is written of an incident when it leaves the host.</summary>
/// <param name="Details">All that is kept of it.</param>
/// <param name="Firings">What fired, with what was measured, the first first.</param>
/// <param name="Runbook">The hosted runbook of the same version; null when there is none, since another version may ask for other things.</param>
/// <param name="At">When it was written.</param>
internal sealed record IncidentExport(IncidentDetails Details, IReadOnlyList<MeasuredFiring> Firings, RunbookDefinition? Runbook, DateTimeOffset At)
{
    /// <summary>The commands that were run for it, the first first.</summary>
    public IReadOnlyList<CommandRun> Commands { get; init; } = [];

    /// <summary>What was told of it beside pages, the first first.</summary>
    public IReadOnlyList<SentMessage> Messages { get; init; } = [];

    /// <summary>When users no longer suffered, as somebody said; null when nobody has.</summary>
    public DateTimeOffset? MitigatedAt => Details.Timeline.FirstOrDefault(entry => entry.Kind == IncidentEventKind.Mitigated)?.At;

    /// <summary>When somebody took it for the first time; null when nobody has.</summary>
    public DateTimeOffset? FirstTakenAt => Details.Timeline.FirstOrDefault(entry => entry.Kind == IncidentEventKind.Acknowledged)?.At ?? Details.Incident.AcknowledgedAt;
}

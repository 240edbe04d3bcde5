using RunbookDsl.Definition.Commands;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Definition.History;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Definition.Troubleshooting;

namespace RunbookDsl.Definition;

/// <summary>A runbook as data: what the engine runs, the host shows and exporters translate.</summary>
public sealed record RunbookDefinition
{
    /// <summary>Stable id, lower case with hyphens: <c>support-agent</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The service's name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>The version its author gave it.</summary>
    public string? Version { get; init; }

    /// <summary>The day it was last updated.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The team that owns the service.</summary>
    public string? Owner { get; init; }

    /// <summary>Who is on call.</summary>
    public ResponderReference? OnCall { get; init; }

    /// <summary>The time between two ticks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How old a value may be before it counts as missing.</summary>
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Changes whenever anything that is evaluated changes; the same on every machine.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The metrics that some reading needs.</summary>
    public required IReadOnlyList<MetricDefinition> Metrics { get; init; }

    /// <summary>The label sets that rows are kept for.</summary>
    public required IReadOnlyList<ScopeDefinition> Scopes { get; init; }

    /// <summary>The readings, each computed once a tick; a reading comes after those it is made of.</summary>
    public required IReadOnlyList<ReadingDefinition> Readings { get; init; }

    /// <summary>The alerts, in the author's order.</summary>
    public required IReadOnlyList<AlertDefinition> Alerts { get; init; }

    /// <summary>The settings, in the author's order.</summary>
    public IReadOnlyList<SettingDefinition> Settings { get; init; } = [];

    /// <summary>The contacts, in the author's order.</summary>
    public required IReadOnlyList<ContactDefinition> Contacts { get; init; }

    /// <summary>The rotations, in the author's order.</summary>
    public IReadOnlyList<RotationDefinition> Rotations { get; init; } = [];

    /// <summary>The declared ranges, in the author's order.</summary>
    public required IReadOnlyList<RangeDefinition> Ranges { get; init; }

    /// <summary>The conditions and readings outside alerts that can be evaluated when someone looks.</summary>
    public IReadOnlyList<ProbeDefinition> Probes { get; init; } = [];

    /// <summary>What healthy operation looks like and what is checked regularly.</summary>
    public OperationDefinition Operation { get; init; } = new();

    /// <summary>How incidents are classified, handled and spoken of.</summary>
    public IncidentsDefinition Incidents { get; init; } = new();

    /// <summary>When it was changed last and when it is looked through again.</summary>
    public HistoryDefinition History { get; init; } = new();

    /// <summary>Every command that the runbook names, wherever it is named.</summary>
    public IReadOnlyList<CommandDefinition> Commands { get; init; } = [];

    /// <summary>Known issues and diagnostic commands.</summary>
    public TroubleshootingDefinition Troubleshooting { get; init; } = new();

    /// <summary>How the service is deployed, rolled back, changed and scaled.</summary>
    public MaintenanceDefinition Maintenance { get; init; } = new();

    /// <summary>The person behind a responder at an instant, an index into <see cref="Contacts"/>: of a rotation, whoever is on call then.</summary>
    public int ContactAt(ResponderReference responder, DateTimeOffset instant) =>
        responder.Kind == ResponderKind.Rotation ? Rotations[responder.Index].OnCallAt(instant) : responder.Index;

    /// <summary>How people name a responder.</summary>
    public string NameOf(ResponderReference responder) =>
        responder.Kind == ResponderKind.Rotation ? Rotations[responder.Index].Name : Contacts[responder.Index].Name;
}

using RunbookDsl.Compiler.Model.History;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace RunbookDsl.Compiler.Model;

/// <summary>A runbook as its author wrote it, without any location: what rules check and emitters print.</summary>
sealed record RunbookModel
{
    /// <summary>The class it is written in.</summary>
    public required RunbookClass Class { get; init; }

    /// <summary>Stable id, from the service's name or else the class's: <c>support-agent</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The service's name as people say it; from the class's name when <c>About</c> is not said.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <c>About</c> names it.</summary>
    public bool HasAbout { get; init; }

    /// <summary>The version its author gave it.</summary>
    public string? Version { get; init; }

    /// <summary>The day it was last updated.</summary>
    public CalendarDay? Updated { get; init; }

    /// <summary>The team that owns the service.</summary>
    public string? Owner { get; init; }

    /// <summary>Who is on call.</summary>
    public Responder? OnCall { get; init; }

    /// <summary>The time between two ticks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How old a value may be before it counts as missing.</summary>
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What the service is: its purpose, its architecture and what it depends on (section 1 of the document).</summary>
    public SystemOverview Overview { get; init; } = new();

    /// <summary>What healthy operation looks like and what is checked regularly (section 2 of the document, but for the ranges).</summary>
    public NormalOperation Operation { get; init; } = new();

    /// <summary>How incidents are classified, handled and spoken of (section 4 of the document).</summary>
    public IncidentResponse Incidents { get; init; } = new();

    /// <summary>Known issues, diagnostic commands and where logs are (section 5 of the document).</summary>
    public TroubleshootingGuide Troubleshooting { get; init; } = new();

    /// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
    public MaintenancePlan Maintenance { get; init; } = new();

    /// <summary>What changed in the runbook and how often it is reviewed (section 8 of the document).</summary>
    public RevisionHistory History { get; init; } = new();

    /// <summary>The metrics it may read.</summary>
    public required MetricSet Metrics { get; init; }

    /// <summary>The values that configuration may override: those declared in the runbook, in the author's order, then those declared elsewhere in the order they are named.</summary>
    public EquatableArray<Setting> Settings { get; init; }

    /// <summary>Those declared in the runbook, in the author's order, then those declared elsewhere in the order they are named.</summary>
    public EquatableArray<Contact> Contacts { get; init; }

    /// <summary>Those declared in the runbook, in the author's order, then those declared elsewhere in the order they are named.</summary>
    public EquatableArray<Rotation> Rotations { get; init; }

    /// <summary>The declared ranges, in the author's order.</summary>
    public EquatableArray<MetricRange> Ranges { get; init; }

    /// <summary>The alerts that could be read in full, in the author's order.</summary>
    public EquatableArray<Alert> Alerts { get; init; }

    /// <summary>The names of all alerts, those included that could not be read in full.</summary>
    public EquatableArray<AlertName> AlertNames { get; init; }

    /// <summary>The parts that came from other runbooks.</summary>
    public EquatableArray<PartSource> Provenance { get; init; }

    /// <summary>The members of its class that runbooks in other assemblies may name.</summary>
    public EquatableArray<DeclaredMember> Members { get; init; }
}

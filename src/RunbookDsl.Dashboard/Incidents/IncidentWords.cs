using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Dashboard.Incidents;

/// <summary>Incidents in words and tones.</summary>
internal static class IncidentWords
{
    /// <summary>A state as a label.</summary>
    public static string Name(IncidentState state) => state.ToString();

    /// <summary>A severity as a label.</summary>
    public static string Name(IncidentSeverity? severity) => severity is { } known ? IncidentDesk.Words(known) : "No severity";

    /// <summary>The class that colours a state.</summary>
    public static string Tone(Incident incident) => incident.State switch
    {
        IncidentState.Open => incident.Severity is IncidentSeverity.Sev1 or IncidentSeverity.Sev2 or null ? "tone-critical" : "tone-warning",
        IncidentState.Acknowledged => "tone-pending",
        IncidentState.Mitigated => "tone-resolving",
        IncidentState.Resolved => "tone-quiet",
        _ => "tone-unknown",
    };

    /// <summary>The shape that repeats a state, that of an alert which stands alike.</summary>
    public static AlertState Shape(IncidentState state) => state switch
    {
        IncidentState.Open => AlertState.Firing,
        IncidentState.Acknowledged => AlertState.Pending,
        IncidentState.Mitigated => AlertState.Resolving,
        _ => AlertState.Inactive,
    };

    /// <summary>What people can do with an incident, in the order in which they mostly do it.</summary>
    public static IEnumerable<(IncidentAction Action, string Words)> Steps(Incident incident)
    {
        if (incident.State == IncidentState.Open)
        {
            yield return (IncidentAction.Acknowledge, "Acknowledge");
        }
        else if (incident is { State: IncidentState.Acknowledged, TakenUntil: not null })
        {
            yield return (IncidentAction.Acknowledge, "Still on it");
        }

        if (incident.State < IncidentState.Mitigated)
        {
            yield return (IncidentAction.Mitigate, "Mitigated");
        }

        if (incident.IsUnresolved)
        {
            yield return (IncidentAction.Resolve, "Resolve");
        }

        if (incident.State == IncidentState.Resolved)
        {
            yield return (IncidentAction.Close, "Close");
        }
    }

    /// <summary>What became of a call, or what will.</summary>
    public static string Outcome(IncidentCall call) => call switch
    {
        { Outcome: "cancelled" } => "Not called: somebody took it, or it was over before",
        { Outcome: "delivered" } => "Told",
        { Outcome: { } outcome, Error: { } error } => $"{char.ToUpperInvariant(outcome[0])}{outcome[1..]}: {error}",
        { Outcome: { } outcome } => $"{char.ToUpperInvariant(outcome[0])}{outcome[1..]}",
        { Attempts: > 0, Error: { } error } => $"Tried {call.Attempts} times: {error}",
        _ => "Waits",
    };
}

using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Silences;

/// <summary>What matchers look at: one alert for one label set.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Severity">The alert's severity.</param>
/// <param name="Labels">The labels.</param>
internal sealed record AlertSubject(string Runbook, string Alert, Severity Severity, LabelSet Labels)
{
    /// <summary>The names that mean the alert itself, whatever labels there are.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = ["runbook", "alert", "severity"];

    /// <summary>The value of a name; empty for a label that is absent.</summary>
    public string ValueOf(string name) => name switch
    {
        "runbook" => Runbook,
        "alert" => Alert,
        "severity" => Severity.ToString().ToLowerInvariant(),
        _ => Labels.ValueOf(name),
    };
}

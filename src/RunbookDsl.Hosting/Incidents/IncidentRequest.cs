using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>What somebody wants of an incident, as it came in: from the API or from a form.</summary>
/// <param name="Action">What.</param>
/// <param name="By">Who.</param>
/// <param name="Text">The note, or the reason of a severity.</param>
/// <param name="Severity">The severity in letters.</param>
internal sealed record IncidentRequest(IncidentAction Action, string? By, string? Text, string? Severity)
{
    /// <summary>What is wrong with the request itself; null when nothing is.</summary>
    public string? Problem => Action switch
    {
        _ when Author.Problem(By) is { } problem => problem,
        IncidentAction.Severity when Read(Severity) is null => "Choose a severity: sev1, sev2, sev3 or sev4.",
        IncidentAction.Severity when string.IsNullOrWhiteSpace(Text) => "Say why the severity changes.",
        IncidentAction.Note when string.IsNullOrWhiteSpace(Text) => "Write something to note.",
        _ when Text?.Length > Author.LongestText => $"A text may have {Author.LongestText} characters.",
        _ => null,
    };

    /// <summary>Does what is wanted; only when there is no <see cref="Problem"/>.</summary>
    /// <exception cref="Journal.JournalUnavailableException">Nothing could be kept.</exception>
    public IncidentAnswer Do(IncidentDesk desk, long id) => Action switch
    {
        IncidentAction.Acknowledge => desk.Acknowledge(id, By!.Trim()),
        IncidentAction.Mitigate => desk.Mitigate(id, By!.Trim()),
        IncidentAction.Resolve => desk.Resolve(id, By!.Trim()),
        IncidentAction.Close => desk.Close(id, By!.Trim()),
        IncidentAction.Severity => desk.Grade(id, Read(Severity)!.Value, By!.Trim(), Text!.Trim()),
        _ => desk.Note(id, By!.Trim(), Text!.Trim()),
    };

    /// <summary>A severity from letters, whatever their case; null when they are none.</summary>
    public static IncidentSeverity? Read(string? text) => text?.ToUpperInvariant() switch
    {
        "SEV1" => IncidentSeverity.Sev1,
        "SEV2" => IncidentSeverity.Sev2,
        "SEV3" => IncidentSeverity.Sev3,
        "SEV4" => IncidentSeverity.Sev4,
        _ => null,
    };
}

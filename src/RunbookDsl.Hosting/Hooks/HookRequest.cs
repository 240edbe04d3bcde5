using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Hooks;

/// <summary>A wish of another system that can be understood.</summary>
/// <param name="Action">What it wants.</param>
/// <param name="Key">What it calls the matter; null where it says the number.</param>
/// <param name="Incident">The number; null where it says its own name.</param>
/// <param name="Title">What an incident that it opens is about.</param>
/// <param name="Runbook">The runbook of an incident that it opens; null where it opens none.</param>
/// <param name="Severity">How bad that is.</param>
/// <param name="Text">A note.</param>
internal sealed record HookRequest(HookAction Action, string? Key, long? Incident, string Title, RunbookDefinition? Runbook, IncidentSeverity? Severity, string? Text)
{
    /// <summary>Reads a wish.</summary>
    /// <param name="wish">What was sent.</param>
    /// <param name="usual">The id of the runbook that is meant where none is said.</param>
    /// <param name="runbooks">The hosted runbooks.</param>
    /// <returns>The wish, or what is wrong with it.</returns>
    public static (HookRequest? Request, string? Problem) Read(HookWish wish, string usual, RunbooksBuilder runbooks)
    {
        var id = string.IsNullOrWhiteSpace(wish.Runbook) ? usual : wish.Runbook;
        var runbook = runbooks.Find(id);
        var text = string.IsNullOrWhiteSpace(wish.Text) ? null : wish.Text.Trim();
        var key = string.IsNullOrWhiteSpace(wish.Key) ? null : wish.Key;
        // Letters only, since a number is read as an action too.
        if (wish.Action is not { Length: > 0 } word || !word.All(char.IsAsciiLetter) || !Enum.TryParse<HookAction>(word, ignoreCase: true, out var action))
        {
            return (null, "'action' is open, acknowledge, resolve or note.");
        }

        var problem = key?.Length > Author.LongestName ? $"'key' has at most {Author.LongestName} characters."
            : text?.Length > Author.LongestText ? $"'text' has at most {Author.LongestText} characters."
            : wish.Severity is not null && IncidentRequest.Read(wish.Severity) is null ? "'severity' is sev1, sev2, sev3 or sev4, or left out."
            : action == HookAction.Open && runbook is null ? $"'runbook' is the id of a hosted runbook: {string.Join(", ", runbooks.Runbooks.Select(hosted => hosted.Definition.Id))}."
            : action == HookAction.Open && (string.IsNullOrWhiteSpace(wish.Title) || wish.Title.Length > Author.LongestText) ? $"'title' says what it is about, in at most {Author.LongestText} characters."
            : action == HookAction.Note && text is null ? "'text' is the note."
            : action != HookAction.Open && key is null && wish.Incident is null ? "Say which incident: 'key' as it was opened with, or 'incident', its number."
            : null;
        return problem is null ? (new HookRequest(action, key, wish.Incident, wish.Title?.Trim() ?? "", runbook, IncidentRequest.Read(wish.Severity), text), null) : (null, problem);
    }
}

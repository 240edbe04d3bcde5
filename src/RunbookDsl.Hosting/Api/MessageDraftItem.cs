using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Hosting.Api;

/// <summary>A message that may be sent of an incident, as JSON.</summary>
/// <param name="Template">The id of its template.</param>
/// <param name="Name">The name of the template.</param>
/// <param name="Audience">Who reads it: <c>Internal</c>, <c>Stakeholders</c> or <c>External</c>.</param>
/// <param name="IsMeant">Whether the runbook means it for the severity of the incident.</param>
/// <param name="Text">What it would say now; a dash stands for what nobody has said.</param>
/// <param name="Facts">What people say in it, by the names that <c>facts</c> takes, each with what it would say now.</param>
internal sealed record MessageDraftItem(string Template, string Name, string Audience, bool IsMeant, string Text, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>A message as JSON.</summary>
    public static MessageDraftItem Of(MessageDraft draft) => new(
        draft.Template.Id,
        draft.Template.Name,
        draft.Template.Audience.ToString(),
        draft.IsMeant,
        draft.Text,
        draft.Entered.ToDictionary(field => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..], field => draft.Facts.GetValueOrDefault(field, ""), StringComparer.Ordinal));
}

using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Messages;

/// <summary>A message that may be sent of an incident.</summary>
/// <param name="Runbook">The runbook whose template it is.</param>
/// <param name="Incident">The incident.</param>
/// <param name="Template">The template.</param>
/// <param name="Facts">What stands in it: only what its readers may know.</param>
/// <param name="NextAt">When its readers hear again; null when nothing is promised.</param>
internal sealed record MessageDraft(RunbookDefinition Runbook, Incident Incident, MessageTemplateDefinition Template, IReadOnlyDictionary<MessageField, string> Facts, DateTimeOffset? NextAt)
{
    /// <summary>What it says.</summary>
    public string Text => Template.Render(Facts).Trim();

    /// <summary>What people say in it and its readers may know, in the order of its text.</summary>
    public IEnumerable<MessageField> Entered => Template.Segments.Select(segment => segment.Field).OfType<MessageField>().Distinct().Where(said => MessageFacts.IsEntered(said) && MessageFacts.May(Template.Audience, said));

    /// <summary>What of it nobody has said yet.</summary>
    public IEnumerable<MessageField> Unsaid => Entered.Where(fact => Facts.GetValueOrDefault(fact, "").Length == 0);

    /// <summary>Whether the runbook means it for the severity of the incident.</summary>
    public bool IsMeant => Template.For.Count == 0 || (Incident.Severity is { } severity && Template.For.Contains(severity));

    /// <summary>Whether it says when its readers hear again.</summary>
    public bool Promises => Template.UpdateEvery is not null || Template.Segments.Any(segment => segment.Field == MessageField.NextUpdate);
}

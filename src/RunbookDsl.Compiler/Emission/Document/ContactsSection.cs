using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Who can be called, how and when.</summary>
static class ContactsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        document.Rule();
        document.Heading(2, MarkdownText.Own("7. Contacts"));
        document.Table(
            ["Role", "Name", "Contact", "Availability"],
            runbook.Contacts.Select(contact => new[]
            {
                MarkdownText.Plain(contact.Role + Provenance.Note(runbook, contact)),
                MarkdownText.Plain(contact.Name),
                MarkdownText.Plain(ContactWording.Channels(contact)),
                MarkdownText.Plain(contact.Availability is { } hours ? Wording.Availability(hours) : ""),
            }));
        if (runbook.Rotations.Count > 0)
        {
            document.Table(
                ["Rotation", "On call in turn", "Handover"],
                runbook.Rotations.Select(rotation => new[]
                {
                    MarkdownText.Plain(rotation.Name + Provenance.Note(runbook, rotation)),
                    MarkdownText.Plain(string.Join(", then ", rotation.Members.Select(ContactWording.Person))),
                    MarkdownText.Plain(ContactWording.HandOver(rotation)),
                }));
        }
    }
}

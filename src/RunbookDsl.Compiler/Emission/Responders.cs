using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints how a definition names who can be called.</summary>
static class Responders
{
    const string Definition = "global::RunbookDsl.Definition";

    /// <summary>A reference; <c>null</c> for nobody.</summary>
    public static string Reference(RunbookModel runbook, Responder? responder) => responder switch
    {
        null => "null",
        Rotation rotation => $"{Definition}.ResponderReference.Rotation({CodeWriter.Number(runbook.Rotations.Items.IndexOf(rotation))})",
        _ => $"{Definition}.ResponderReference.Contact({CodeWriter.Number(IndexOf(runbook, (Contact)responder))})",
    };

    /// <summary>The place of a person in the definition's contacts.</summary>
    public static int IndexOf(RunbookModel runbook, Contact contact) => runbook.Contacts.Items.IndexOf(contact);
}

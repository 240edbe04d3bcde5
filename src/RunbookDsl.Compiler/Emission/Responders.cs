using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints how a definition names who can be called.</summary>
static class Responders
{
    const string Definition = "global::RunbookDsl.Definition";

    /// <summary>A reference; <c>null</c> for nobody.</summary>
    public static string Reference(RunbookModel runbook, Responder? responder) => responder is null
        ? "null"
        : $"new {Definition}.ResponderReference({Definition}.ResponderKind.Contact, {CodeWriter.Number(IndexOf(runbook, responder))})";

    /// <summary>The place of a person in the definition's contacts.</summary>
    public static int IndexOf(RunbookModel runbook, Responder responder) => runbook.Contacts.Items.IndexOf((Contact)responder);
}

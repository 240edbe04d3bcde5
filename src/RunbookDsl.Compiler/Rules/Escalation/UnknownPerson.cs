using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>Tells contacts that stand for nobody yet: <c>[team/person]</c>, <c>TBD</c>, no name at all.</summary>
static class UnknownPerson
{
    /// <summary>Whether the contact's name is still to be written.</summary>
    public static bool Is(Contact contact) => string.IsNullOrWhiteSpace(contact.Name) || Placeholders.In(contact.Name) is not null;

    /// <summary>Whether a call reaches nobody: a contact whose name is still to be written and whom no channel reaches, or a rotation of such.</summary>
    public static bool IsUncallable(Responder responder) => responder switch
    {
        Contact contact => Is(contact) && contact.Channels.Count == 0,
        Rotation rotation => rotation.Members.All(IsUncallable),
        _ => false,
    };
}

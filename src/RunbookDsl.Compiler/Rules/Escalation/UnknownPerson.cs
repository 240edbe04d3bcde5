using System.Text.RegularExpressions;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>Tells contacts that stand for nobody yet: <c>[team/person]</c>, <c>TBD</c>, no name at all.</summary>
static class UnknownPerson
{
    static readonly Regex Blank = new(@"\A\s*(?:[\[<{(].*[\]>})]|TODO\b.*|TBD\b.*|TBC|N/?A|X{2,}|\?+|-+|name|person|someone|your name)?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <summary>Whether the contact's name is still to be written.</summary>
    public static bool Is(Contact contact) => Blank.IsMatch(contact.Name);

    /// <summary>Whether a call reaches nobody: a contact whose name is still to be written and whom no channel reaches, or a rotation of such.</summary>
    public static bool IsUncallable(Responder responder) => responder switch
    {
        Contact contact => Is(contact) && contact.Channels.Count == 0,
        Rotation rotation => rotation.Members.All(IsUncallable),
        _ => false,
    };
}

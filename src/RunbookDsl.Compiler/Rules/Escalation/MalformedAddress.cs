using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5004: an address that no channel can deliver to.</summary>
sealed class MalformedAddress : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MalformedAddress,
        "An address is malformed",
        "'{0}' of {1} is no {2}",
        RuleCategories.Escalation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.MalformedAddress));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var contact in context.Model.Contacts)
        {
            for (var i = 0; i < contact.Channels.Count; i++)
            {
                var channel = contact.Channels[i];
                if (AddressForm.Wanted(channel) is { } wanted)
                {
                    context.Report(Descriptor, context.Origins.Of(contact, nameof(Contact.Channels), i), [channel.Address, contact.Name.Length > 0 ? contact.Name : contact.Role, wanted]);
                }
            }
        }
    }
}

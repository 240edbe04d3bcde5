using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5002: a contact has no channel.</summary>
sealed class UnreachableContact : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnreachableContact,
        "No channel reaches a contact",
        "No channel reaches {0} ({1}); add .PagerDuty, .Slack, .Phone, .Mail or .Webhook",
        RuleCategories.Escalation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnreachableContact));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var contact in context.Model.Contacts)
        {
            // Who is still to be named is missed as such; the channels come with the name.
            if (contact.Channels.Count == 0 && !UnknownPerson.Is(contact))
            {
                context.Report(Descriptor, context.Origins.Of(contact, nameof(Contact.Name)), [contact.Name, contact.Role]);
            }
        }
    }
}

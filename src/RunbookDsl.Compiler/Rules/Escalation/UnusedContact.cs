using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5013: a contact or rotation that nothing in the runbook names.</summary>
sealed class UnusedContact : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnusedContact,
        "A contact is declared but never used",
        "{0} is declared, but no alert, check or rotation of this runbook names them",
        RuleCategories.Escalation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnusedContact));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        // What could not be read may be what names them.
        if (!context.IsComplete)
        {
            return;
        }

        var model = context.Model;
        var used = new HashSet<object>(ByIdentity.Instance);

        // The lists of all of them are no use; a member that other runbooks may name is, since they may.
        ModelWalk.Visit<Responder>(model with { Contacts = [], Rotations = [] }, responder => used.Add(responder));
        foreach (var rotation in model.Rotations)
        {
            ModelWalk.Visit<Contact>(rotation, member => used.Add(member));
        }

        foreach (var responder in model.Contacts.Concat<Responder>(model.Rotations))
        {
            if (!used.Contains(responder) && Provenance.Of(model, responder) is null && context.Origins.Has(responder, nameof(Responder.Name)))
            {
                context.Report(Descriptor, context.Origins.Of(responder, nameof(Responder.Name)), [responder is Contact contact ? $"{contact.Name} ({contact.Role})" : $"Rotation '{responder.Name}'"]);
            }
        }
    }
}

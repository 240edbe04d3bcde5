using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5003: one broken service keeps whoever is paged asleep.</summary>
sealed class SingleChannel : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SingleChannel,
        "Only one kind of channel reaches whoever is paged",
        "Alert '{0}' pages {1} ({2}) about {4}, but only {3} reaches them; add a channel of another kind",
        RuleCategories.Escalation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SingleChannel));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var reported = new HashSet<Contact>();
        foreach (var alert in context.Model.Alerts)
        {
            foreach (var call in alert.Escalation.Where(call => call.IsPage))
            {
                foreach (var contact in People(call.Responder).Where(contact => IsFragile(context.Model, alert, contact) && !reported.Contains(contact)))
                {
                    reported.Add(contact);
                    var (location, other) = (context.Origins.Of(contact, nameof(Contact.Channels)), context.Origins.Of(call, nameof(Step.Responder)));
                    context.Report(Descriptor, location, [alert.Name, contact.Name, Place.Of(other, location), contact.Channels[0].Kind, SeverityWording.Of(context.Model.Incidents.OpenedBy(alert)!.Value)], other.IsInSource ? [other] : []);
                }
            }
        }
    }

    // A small runbook that opens no incidents may do with one; the worst incidents may not hang on it.
    static bool IsFragile(RunbookModel model, Alert alert, Contact contact) =>
        model.Incidents.OpenedBy(alert) <= IncidentSeverity.Sev2 && contact.Channels.Select(channel => channel.Kind).Distinct().Count() == 1;

    static ImmutableArray<Contact> People(Responder responder) => responder is Rotation rotation ? rotation.Members.Items : [(Contact)responder];
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Timing;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5011: what cannot wait calls only people who are not there at night.</summary>
sealed class BusinessHoursOnly : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.BusinessHoursOnly,
        "Someone with office hours is called about what cannot wait",
        "Alert '{0}' cannot wait, but first calls {1}, who can be called only {2} ({3})",
        RuleCategories.Escalation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.BusinessHoursOnly));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (!CannotWait(context.Model, alert) || AlertTiming.First(alert)?.After is not { } first)
            {
                continue;
            }

            // Several who are called at once may share the day between them; whoever is called later is not the one who is woken.
            var calls = alert.Escalation.Where(call => call.After == first).ToList();
            if (calls is [{ Responder: Contact contact } call] && !Hours.AreAll(contact))
            {
                Report(context, alert, call, contact);
            }
        }
    }

    static bool CannotWait(RunbookModel model, Alert alert) =>
        model.Incidents.OpenedBy(alert) is { } severity ? severity <= IncidentSeverity.Sev2 : alert.Severity == Severity.Critical;

    static void Report(RuleContext context, Alert alert, Step call, Contact contact)
    {
        var (location, other) = (context.Origins.Of(call, nameof(Step.Responder)), context.Origins.Of(contact, nameof(Contact.Availability)));
        context.Report(Descriptor, location, [alert.Name, contact.Name, Wording.Availability(contact.Availability!), Place.Of(other, location)], other.IsInSource ? [other] : []);
    }
}

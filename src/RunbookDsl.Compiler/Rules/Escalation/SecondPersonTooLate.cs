using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Timing;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5006: when nobody acknowledges in time, nobody else is called until later, or ever.</summary>
sealed class SecondPersonTooLate : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SecondPersonTooLate,
        "The second person is called too late",
        "Alert '{0}' must be acknowledged within {1} of firing as {2} ({3}), but calls {4}",
        RuleCategories.Escalation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SecondPersonTooLate));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (alert.Severity == Severity.Info
                || Procedure(context.Model, alert) is not { } procedure
                || PhasePurpose.Acknowledged(procedure) is not { Within: { } deadline } phase
                || deadline <= TimeSpan.Zero)
            {
                continue;
            }

            // Both are counted from the instant at which the alert fires and so opens the incident.
            var (call, said) = (AlertTiming.First(alert), AlertTiming.Second(alert)) switch
            {
                ({ } first, _) when first.After > deadline => (first, $"{first.Responder.Name}, the first, only after {Wording.Duration(first.After.Value)}"),
                (_, { } second) when second.After > deadline => (second, $"a second person, {second.Responder.Name}, only after {Wording.Duration(second.After.Value)}"),
                ({ } first, null) when procedure.Severity == IncidentSeverity.Sev1 && alert.Escalation.Count == 1 => (first, $"nobody but {first.Responder.Name}; add .EscalateTo(...).After(...)"),
                _ => (null, ""),
            };
            if (call is not null)
            {
                var location = context.Origins.Of(call, nameof(Step.After));
                var other = context.Origins.Of(phase, nameof(ProcedurePhase.Within));
                context.Report(Descriptor, location, [alert.Name, Wording.Duration(deadline), SeverityWording.Of(procedure.Severity), Place.Of(other, location), said], other.IsInSource ? [other] : []);
            }
        }
    }

    // A critical alert that says of no incident how bad it is may be of the worst kind that there is a procedure for.
    static ResponseProcedure? Procedure(RunbookModel model, Alert alert)
    {
        var procedures = model.Incidents.Procedures;
        return model.Incidents.OpenedBy(alert) is { } severity ? procedures.FirstOrDefault(procedure => procedure.Severity == severity)
            : alert.Severity == Severity.Critical ? procedures.OrderBy(procedure => procedure.Severity).FirstOrDefault()
            : null;
    }
}

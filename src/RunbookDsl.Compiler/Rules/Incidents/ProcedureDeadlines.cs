using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4004: the deadlines of a response contradict each other or the response time.</summary>
sealed class ProcedureDeadlines : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ProcedureDeadlines,
        "Deadlines of a response contradict each other",
        "'{0}' of the response to {1} is due within {2}, {3}",
        RuleCategories.Incidents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ProcedureDeadlines));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var classes = context.Model.Incidents.Classes;
        foreach (var procedure in context.Model.Incidents.Procedures)
        {
            var late = new List<ProcedurePhase>();
            if (classes.FirstOrDefault(each => each.Severity == procedure.Severity) is { ResponseTime: { } time } responded && time > TimeSpan.Zero)
            {
                late = [.. Responses(procedure).Where(phase => phase.Within > time)];
                foreach (var phase in late)
                {
                    ReportLate(context, procedure, phase, responded, time);
                }
            }

            CheckOrder(context, procedure, late);
        }
    }

    static void CheckOrder(RuleContext context, ResponseProcedure procedure, List<ProcedurePhase> late)
    {
        ProcedurePhase? latest = null;
        foreach (var phase in procedure.Phases)
        {
            // A deadline that is wrong already says nothing about those after it.
            if (phase.Within is not { } within || late.Contains(phase))
            {
                continue;
            }

            if (within <= TimeSpan.Zero)
            {
                Report(context, procedure, phase, "which is no time");
            }
            else if (latest is not null && within <= latest.Within)
            {
                var (location, other) = (context.Origins.Of(phase, nameof(ProcedurePhase.Within)), context.Origins.Of(latest, nameof(ProcedurePhase.Within)));
                Report(context, procedure, phase, $"not later than '{latest.Name}' before it within {Wording.Duration(latest.Within!.Value)} ({Place.Of(other, location)})", other);
            }
            else
            {
                latest = phase;
            }
        }
    }

    // To respond is to acknowledge and to tell others for the first time; the rest may take longer.
    static IEnumerable<ProcedurePhase> Responses(ResponseProcedure procedure) => new[]
    {
        procedure.Phases.FirstOrDefault(phase => PhasePurpose.IsAcknowledgement(phase.Name)),
        procedure.Phases.FirstOrDefault(phase => PhasePurpose.IsCommunication(phase.Name)),
    }.OfType<ProcedurePhase>().Distinct();

    static void ReportLate(RuleContext context, ResponseProcedure procedure, ProcedurePhase phase, SeverityClass responded, TimeSpan time)
    {
        var (location, other) = (context.Origins.Of(phase, nameof(ProcedurePhase.Within)), context.Origins.Of(responded, nameof(SeverityClass.ResponseTime)));
        Report(context, procedure, phase, $"but {SeverityWording.Of(procedure.Severity)} must be responded to within {Wording.Duration(time)} ({Place.Of(other, location)})", other);
    }

    static void Report(RuleContext context, ResponseProcedure procedure, ProcedurePhase phase, string reason, params Location[] others) => context.Report(
        Descriptor,
        context.Origins.Of(phase, nameof(ProcedurePhase.Within)),
        [phase.Name, SeverityWording.Of(procedure.Severity), Wording.Duration(phase.Within!.Value), reason],
        others);
}

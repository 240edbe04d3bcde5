using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4005: a response leaves out one of the things that every response has.</summary>
sealed class ProcedurePhaseMissing : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ProcedurePhaseMissing,
        "A response lacks a phase",
        "The response to {0} does not say how to {1}",
        RuleCategories.Incidents,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ProcedurePhaseMissing));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        // Of what hardly anyone notices there may be nobody to tell and nothing to learn.
        foreach (var procedure in context.Model.Incidents.Procedures.Where(procedure => procedure.Severity < IncidentSeverity.Sev4))
        {
            var missing = PhasePurpose.Missing(procedure).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            var properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Alternative, string.Join(",", missing));
            if (procedure.Phases.Select(phase => phase.Within).Max() is { } latest && latest > TimeSpan.Zero)
            {
                properties = properties.Add(FixProperties.Replacement, QuantitySource.Of(latest + latest));
            }

            var words = missing.Count == 1 ? missing[0] : $"{string.Join(", ", missing.Take(missing.Count - 1))} and {missing[missing.Count - 1]}";
            context.Report(Descriptor, context.Origins.Of(procedure, nameof(ResponseProcedure.Severity)), [SeverityWording.Of(procedure.Severity), words], properties: properties);
        }
    }
}

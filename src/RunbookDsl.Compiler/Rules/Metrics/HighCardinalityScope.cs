using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1012: an alert is evaluated for each value of a label that has very many.</summary>
sealed class HighCardinalityScope : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.HighCardinalityScope,
        "An alert is evaluated for each value of a label that has very many",
        "Alert '{0}' is evaluated, and calls, for each {1}, which has very many values ({2}); combine them, as in .Sum() or .Max(){3}",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.HighCardinalityScope));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (ScopeResolution.Of(alert).Labels.FirstOrDefault(label => label.IsHighCardinality) is not { } label)
            {
                continue;
            }

            var isNamed = context.Origins.Has(alert, nameof(Alert.ForEach));
            var location = isNamed ? context.Origins.Of(alert, nameof(Alert.ForEach)) : At(context, alert, label);
            var other = context.Origins.Of(context.Model.Metrics.Labels.FirstOrDefault(declared => declared == label) ?? label);
            context.Report(Descriptor, location, [alert.Name, label.Name, Place.Of(other, location), isNamed ? $", and leave {label.Name} out of ForEach" : ""], other.IsInSource ? [other] : []);
        }
    }

    // Without ForEach it is the reading that brings the label.
    static Location At(RuleContext context, Alert alert, Label label) =>
        ScopeResolution.FreeReadings(alert.Trigger).FirstOrDefault(reading => reading.Metric.Labels.Contains(label)) is { } reading
            ? context.Origins.Of(reading)
            : context.Origins.Of(alert);
}

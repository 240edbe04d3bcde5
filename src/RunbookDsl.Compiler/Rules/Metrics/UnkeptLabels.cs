using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1011: a reading has labels that the alert's scope lacks, and nothing says how its rows combine.</summary>
sealed class UnkeptLabels : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnkeptLabels,
        "A reading has labels that the alert does not keep",
        "{0} has a value for each {1}, but alert '{2}' is evaluated for {3}; combine them, as in .Sum() or .Max(), or name {4} in ForEach",
        RuleCategories.Metrics,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnkeptLabels));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            var scope = ScopeResolution.Of(alert);
            foreach (var reading in scope.Misfits)
            {
                Report(context, alert, scope, reading);
            }
        }
    }

    static void Report(RuleContext context, Alert alert, ScopeResolution scope, MetricReading reading)
    {
        var location = context.Origins.Of(reading);
        var lacking = reading.Metric.Labels.Where(label => !scope.Labels.Contains(label)).Select(label => label.Name).ToList();
        var evaluated = scope.Labels.Count == 0 ? "all series at once" : $"each {Join(scope.Labels.Select(label => label.Name))}";
        Location[] others = [];
        if (context.Origins.Has(alert, nameof(Alert.ForEach)))
        {
            others = [context.Origins.Of(alert, nameof(Alert.ForEach))];
            evaluated += $" ({Place.Of(others[0], location)})";
        }
        else
        {
            evaluated += ", by the labels that its readings share";
        }

        context.Report(
            Descriptor,
            location,
            [Naming.Capital(ReadingWording.Of(reading)), Join(reading.Metric.Labels.Select(label => label.Name)), alert.Name, evaluated, Join(lacking)],
            others);
    }

    static string Join(IEnumerable<string> names) => string.Join(" and ", names);
}

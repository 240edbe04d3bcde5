using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1007: a window holds fewer than two evaluations.</summary>
sealed class WindowTooShort : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.WindowTooShort,
        "A window is shorter than two evaluation intervals",
        "{0} looks back over {1}, but samples are looked at every {2} ({3}), so that one late sample leaves it without a value; look back over {4} or more",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.WindowTooShort));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        var least = TimeSpan.FromTicks(model.Interval.Ticks * 2);
        var isDeclared = context.Origins.Has(model, nameof(RunbookModel.Interval));
        var seen = new HashSet<Location>();
        foreach (var reading in Readings(model))
        {
            var location = context.Origins.Of(reading, nameof(MetricReading.Window));
            if (reading.Operation is MetricOperation.Last or MetricOperation.Age || reading.Window >= least || !seen.Add(location))
            {
                continue;
            }

            var declared = context.Origins.Of(model, nameof(RunbookModel.Interval));
            context.Report(
                Descriptor,
                location,
                [
                    Naming.Capital(ReadingWording.Of(reading)),
                    Wording.Duration(reading.Window),
                    Wording.Duration(model.Interval),
                    isDeclared ? Place.Of(declared, location) : "unless EvaluateEvery says otherwise",
                    Wording.Duration(least),
                ],
                isDeclared ? [declared] : [],
                ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(least)));
        }
    }

    static IEnumerable<MetricReading> Readings(RunbookModel model) => RunbookConditions.Of(model).SelectMany(condition => condition.AllExpressions())
        .Concat(model.Ranges.SelectMany(range => range.Reading.DescendantsAndSelf()))
        .OfType<MetricReading>();
}

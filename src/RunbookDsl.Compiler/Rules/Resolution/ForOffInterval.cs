using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3007: an alert waits for a time that no tick ends.</summary>
sealed class ForOffInterval : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ForOffInterval,
        "For is not a multiple of the evaluation interval",
        "Alert '{0}' waits for {1}, but is evaluated every {2} ({3}), so it waits for {4}",
        RuleCategories.Resolution,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ForOffInterval));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var (model, origins) = (context.Model, context.Origins);
        foreach (var alert in model.Alerts)
        {
            // One that is shorter than the interval is a mistake of another kind.
            if (model.Interval <= TimeSpan.Zero || alert.For is not { } wait || wait <= model.Interval || wait.Ticks % model.Interval.Ticks == 0)
            {
                continue;
            }

            var location = origins.Of(alert, nameof(Alert.For));
            var isDeclared = origins.Has(model, nameof(RunbookModel.Interval));
            var declared = origins.Of(model, nameof(RunbookModel.Interval));
            var actual = TimeSpan.FromTicks((wait.Ticks / model.Interval.Ticks + 1) * model.Interval.Ticks);
            context.Report(
                Descriptor,
                location,
                [alert.Name, Wording.Duration(wait), Wording.Duration(model.Interval), isDeclared ? Place.Of(declared, location) : "unless EvaluateEvery says otherwise", Wording.Duration(actual)],
                isDeclared ? [declared] : [],
                ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(actual)));
        }
    }
}

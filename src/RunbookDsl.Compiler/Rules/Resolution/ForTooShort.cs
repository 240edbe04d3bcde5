using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3006: an alert waits for less than one evaluation interval.</summary>
sealed class ForTooShort : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ForTooShort,
        "For is shorter than the evaluation interval",
        "Alert '{0}' waits for {1}, but is evaluated every {2} ({3})",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ForTooShort));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        foreach (var alert in model.Alerts)
        {
            // Zero says "at once", which is what it does.
            if (alert.For is not { } wait || wait == TimeSpan.Zero || wait >= model.Interval)
            {
                continue;
            }

            var location = context.Origins.Of(alert, nameof(Alert.For));
            var isDeclared = context.Origins.Has(model, nameof(RunbookModel.Interval));
            var declared = context.Origins.Of(model, nameof(RunbookModel.Interval));
            context.Report(
                Descriptor,
                location,
                [alert.Name, Wording.Duration(wait), Wording.Duration(model.Interval), isDeclared ? Place.Of(declared, location) : "unless EvaluateEvery says otherwise"],
                isDeclared ? [declared] : [],
                ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(model.Interval)));
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Metrics;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>The range that the alerts of one reading speak of, though no <c>Metric(…)</c> declares it.</summary>
/// <param name="Readings">The reading, each time it is written.</param>
/// <param name="Thresholds">What the alerts compare it with, and how bad that is.</param>
sealed record RangeFromAlerts(ImmutableArray<Expression> Readings, ImmutableArray<(Severity Severity, bool Above, Constant Limit)> Thresholds)
{
    static readonly Severity[] Declared = [Severity.Warning, Severity.Critical];

    /// <summary>Those of all alerts that compare one reading with one number, in the order of the alerts.</summary>
    public static IEnumerable<RangeFromAlerts> Of(RunbookModel model) => model.Alerts
        // A number that is only one part of a condition says nothing of its reading alone.
        .Where(alert => alert.Trigger is Comparison && alert.Severity is null or Severity.Warning or Severity.Critical)
        .SelectMany(alert => Bound.Of(alert.Trigger).Select(bound => (bound.Reading, Severity: alert.Severity ?? Severity.Warning, bound.Above, bound.Limit)))
        .GroupBy(each => each.Reading)
        .Where(group => !model.Ranges.Any(range => range.Reading.Equals(group.Key)))
        .Select(group => new RangeFromAlerts([.. group.Select(each => each.Reading)], [.. group.Select(each => (each.Severity, each.Above, each.Limit))]))
        .Where(range => range.IsClear);

    // One number for each severity and side, the critical one further out, and none that may be meant in percent.
    bool IsClear => !Thresholds.Any(threshold => Share.IsPercentNumber(threshold.Limit) && Share.IsRead(Readings[0]))
        && Array.TrueForAll(Declared, severity => Numbers(severity, above: true).Distinct().Count() <= 1 && Numbers(severity, above: false).Distinct().Count() <= 1)
        && !IsInverted(above: true) && !IsInverted(above: false);

    /// <summary>The sentence that declares it; null when the reading cannot be written apart from its alert.</summary>
    public string? Sentence(SyntaxNode reading, SemanticModel semantics)
    {
        if (reading.FirstAncestorOrSelf<SimpleLambdaExpressionSyntax>() is not { } lambda
            || reading.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => IsLocal(name, lambda, semantics)))
        {
            return null;
        }

        var sentence = new StringBuilder($"Metric({lambda.Parameter.Identifier.Text} => {reading.WithoutTrivia().ToFullString()})");
        foreach (var severity in Declared)
        {
            var bounds = new[] { Argument(severity, above: true, "above"), Argument(severity, above: false, "below") }.Where(bound => bound is not null).ToList();
            if (bounds.Count > 0)
            {
                sentence.Append('.').Append(severity).Append('(').Append(string.Join(", ", bounds)).Append(')');
            }
        }

        return sentence.Append(';').ToString();
    }

    string? Argument(Severity severity, bool above, string name)
    {
        var limits = Thresholds.Where(threshold => threshold.Severity == severity && threshold.Above == above).Select(threshold => threshold.Limit).ToList();
        return limits.Count > 0 && QuantitySource.Of(limits[0].Value, limits[0].Unit) is { } written ? $"{name}: {written}" : null;
    }

    IEnumerable<double> Numbers(Severity severity, bool above) => Thresholds.Where(threshold => threshold.Severity == severity && threshold.Above == above).Select(threshold => threshold.Limit.Value);

    bool IsInverted(bool above) => Numbers(Severity.Warning, above).Any(warning => Numbers(Severity.Critical, above).Any(critical => above ? warning >= critical : warning <= critical));

    static bool IsLocal(IdentifierNameSyntax name, SimpleLambdaExpressionSyntax lambda, SemanticModel semantics) =>
        name.Identifier.ValueText != lambda.Parameter.Identifier.ValueText && semantics.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Suggestions;

/// <summary>What a reading is compared with: its declared thresholds, in its unit.</summary>
static class Thresholds
{
    /// <summary>The suggestions at a place; null when nothing is compared there.</summary>
    public static IEnumerable<Suggestion>? At(Place place)
    {
        if (place.Before.Parent is not BinaryExpressionSyntax comparison
            || place.Before != comparison.OperatorToken
            || !(comparison.IsKind(SyntaxKind.GreaterThanExpression) || comparison.IsKind(SyntaxKind.GreaterThanOrEqualExpression) || comparison.IsKind(SyntaxKind.LessThanExpression) || comparison.IsKind(SyntaxKind.LessThanOrEqualExpression)))
        {
            return null;
        }

        var sink = new OriginSink();
        var runbook = RunbookReader.Read(place.Runbook, place.Semantics.Compilation, sink, place.Cancellation);
        var declared = runbook.Ranges.FirstOrDefault(range => Reads(range, comparison.Left, sink.Origins, place.Cancellation));
        return declared is null ? UnitForms(comparison.Left, place) : Declared(declared, above: comparison.OperatorToken.Text[0] == '>');
    }

    // The comparison is not whole yet, so that its reading is in no model: it is known by how it is written.
    static bool Reads(MetricRange range, ExpressionSyntax reading, Origins origins, CancellationToken cancellation) =>
        origins.Of(range.Reading) is { IsInSource: true } place
        && place.SourceTree!.GetRoot(cancellation).FindNode(place.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written
        && Words(written) == Words(reading);

    // Whatever its lambda calls the metrics, and however it is laid out.
    static string Words(ExpressionSyntax reading)
    {
        var metrics = reading.GetFirstToken().Text;
        return string.Join(" ", reading.DescendantTokens().Select(token => token.Text == metrics ? "_" : token.Text));
    }

    static IEnumerable<Suggestion> Declared(MetricRange range, bool above)
    {
        (Constant? Bound, string Why)[] bounds = above
            ? [(range.CriticalAbove, "critical"), (range.WarningAbove, "warning"), (range.NormalUpper, "end of normal"), (range.WarningBelow, "warning"), (range.CriticalBelow, "critical")]
            : [(range.CriticalBelow, "critical"), (range.WarningBelow, "warning"), (range.NormalLower, "end of normal"), (range.WarningAbove, "warning"), (range.CriticalAbove, "critical"), (range.NormalUpper, "end of normal")];
        foreach (var (bound, why) in bounds)
        {
            if (bound is not null && QuantitySource.Of(bound.Value, bound.Unit) is { } written)
            {
                yield return new Suggestion(written, $"{why}, as declared", WellKnownTags.Constant);
            }
        }
    }

    static IEnumerable<Suggestion> UnitForms(ExpressionSyntax reading, Place place)
    {
        var type = place.Semantics.GetTypeInfo(reading, place.Cancellation).Type as INamedTypeSymbol;
        string[] forms = type?.TypeArguments.FirstOrDefault()?.Name switch
        {
            "Ratio" => ["1.Percent()", "5.Percent()", "10.Percent()"],
            nameof(TimeSpan) => ["500.Milliseconds()", "1.Seconds()", "5.Seconds()", "10.Seconds()"],
            "Bytes" => ["100.Megabytes()", "1.Gigabytes()"],
            "Usd" => ["10.Usd()", "100.Usd()"],
            "Eur" => ["10.Eur()", "100.Eur()"],
            "Rate" => ["1.PerSecond()", "1.PerMinute()", "1.PerHour()"],
            _ => [],
        };
        return forms.Select(form => new Suggestion(form, "in its unit", WellKnownTags.Constant));
    }
}

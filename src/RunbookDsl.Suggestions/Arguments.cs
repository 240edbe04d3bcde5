using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Suggestions;

/// <summary>What an argument of one of the surface's words usually is, by the type that the word asks for.</summary>
static class Arguments
{
    static readonly string[] Soon = ["1.Minutes()", "5.Minutes()", "10.Minutes()", "15.Minutes()", "30.Minutes()", "1.Hours()"];
    static readonly string[] Windows = ["5.Minutes()", "15.Minutes()", "30.Minutes()", "1.Hours()", "6.Hours()", "1.Days()", "7.Days()"];
    static readonly string[] Delays = ["15.Minutes()", "30.Minutes()", "1.Hours()", "2.Hours()", "4.Hours()"];

    /// <summary>The suggestions at a place; none when it is no argument of the surface's words.</summary>
    public static IEnumerable<Suggestion> At(Place place)
    {
        if (place.Before.Parent is not ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list)
        {
            return [];
        }

        var position = place.Before.IsKind(SyntaxKind.CommaToken) ? list.Arguments.GetSeparators().TakeWhile(comma => comma != place.Before).Count() + 1 : 0;
        var called = place.Semantics.GetSymbolInfo(call, place.Cancellation);
        var types = new[] { called.Symbol }.Concat(called.CandidateSymbols).OfType<IMethodSymbol>()
            .Where(method => method.ContainingNamespace?.ToDisplayString().StartsWith(DslNames.Namespace, StringComparison.Ordinal) == true)
            .Select(method => TypeOf(method, position))
            .OfType<ITypeSymbol>()
            .ToList();
        var word = (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "";
        return types.Exists(Responders.Are) ? Called(place)
            : types.Exists(type => type.Name == "AlertHandle") ? Handles(place)
            : types.Exists(type => type is { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) }) ? Durations(word)
            : [];
    }

    static ITypeSymbol? TypeOf(IMethodSymbol method, int position)
    {
        var parameter = position < method.Parameters.Length ? method.Parameters[position] : method.Parameters.LastOrDefault(last => last.IsParams);
        return parameter is { IsParams: true, Type: IArrayTypeSymbol several } ? several.ElementType : parameter?.Type;
    }

    static IEnumerable<Suggestion> Called(Place place) => Responders.Of(place.Runbook)
        .Select(member => new Suggestion(member.Name, member is IFieldSymbol { Type.Name: "Rotation" } or IPropertySymbol { Type.Name: "Rotation" } ? "rotation" : "contact", WellKnownTags.Field));

    // The class of the handles is made of what is written, so that only names can be looked for while that changes.
    static IEnumerable<Suggestion> Handles(Place place)
    {
        var runbook = RunbookReader.Read(place.Runbook, place.Semantics.Compilation, DroppingSink.Instance, place.Cancellation);
        return runbook.AlertNames.Select(alert => new Suggestion($"{DslNames.Alerts}.{alert.Handle}", "alert", WellKnownTags.Property));
    }

    static IEnumerable<Suggestion> Durations(string word)
    {
        var usual = word switch
        {
            "For" or "KeepFiring" or "RespondWithin" or "EvaluateEvery" or "StaleAfter" => Soon,
            "After" => Delays,
            _ => Windows,
        };
        return usual.Select(duration => new Suggestion(duration, "usual", WellKnownTags.Constant));
    }
}

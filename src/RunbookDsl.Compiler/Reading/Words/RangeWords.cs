using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a metric's ranges.</summary>
sealed class RangeWords(Session session) : ISentenceWords
{
    public IReadOnlyList<string> Beginnings { get; } = ["Metric"];

    public Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var range = new RangeDraft { IsBroken = session.IsMuted };
        session.Ranges.Add(range);
        if (arguments.Find("reading", 0) is { } reading && session.Methods.Apply(reading.Value, Metrics(call), call) is { } value)
        {
            range.At = LambdaBody(reading.Origin);
            range.Reading = Operands.Of(session, new Item(value, range.At), null);
        }

        return new SentenceValue(range, "IMetricRange`1");
    }

    public bool Knows(Draft draft) => draft is RangeDraft;

    public Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var range = (RangeDraft)sentence.Draft;
        var unit = range.Reading?.Unit;
        range.IsBroken |= session.IsMuted;
        switch (word)
        {
            case "Normal":
                range.NormalLower = Bound(range, arguments.Find("lower", 0), unit);
                range.NormalUpper = Bound(range, arguments.Find("upper", 1), unit);
                break;
            case "Warning":
                range.WarningAbove = Bound(range, arguments.Find("above", 0), unit);
                range.WarningBelow = Bound(range, arguments.Find("below", 1), unit);
                break;
            case "Critical":
                range.CriticalAbove = Bound(range, arguments.Find("above", 0), unit);
                range.CriticalBelow = Bound(range, arguments.Find("below", 1), unit);
                break;
            default:
                return null;
        }

        return sentence;
    }

    /// <summary>The metrics as the argument of a lambda.</summary>
    public static Arguments Metrics(SyntaxNode at) => new([new Argument(null, MetricsValue.Instance, at)]);

    /// <summary>Where what a lambda gives stands.</summary>
    public static SyntaxNode LambdaBody(SyntaxNode lambda) =>
        lambda is LambdaExpressionSyntax { ExpressionBody: { } body } ? body : lambda;

    Constant? Bound(RangeDraft range, Argument? argument, Unit? unit)
    {
        var constant = argument is null ? null : Operands.Constant(session, new Item(argument.Value, argument.Origin), unit);
        range.IsBroken |= argument is not null && constant is null;
        return constant;
    }
}

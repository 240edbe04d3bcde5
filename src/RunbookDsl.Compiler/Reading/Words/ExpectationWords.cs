using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of an expectation of healthy operation.</summary>
sealed class ExpectationWords(Session session) : PartWords<Expectation>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Expect"];

    protected override Expectation Empty { get; } = new("", null);

    protected override string Begin(PartDraft<Expectation> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var sentence = Text(draft, arguments.Find("sentence", 0), nameof(Expectation.Name)) ?? "";
        draft.Part = new Expectation(sentence, arguments.Count > 1 ? Condition(draft, arguments.Find("condition", 1), nameof(Expectation.Condition), call) : null);
        return "";
    }

    protected override string? Say(PartDraft<Expectation> draft, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of changes of one risk.</summary>
sealed class ChangeWords(Session session) : PartWords<ChangeClass>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Change"];

    protected override ChangeClass Empty => new() { Risk = Risk.High };

    protected override string Begin(PartDraft<ChangeClass> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with
        {
            Risk = Choice<Risk>(draft, arguments.Find("risk", 0), nameof(ChangeClass.Risk)) ?? Risk.High,
            Changes = Lines(draft, [], nameof(ChangeClass.Changes), arguments, 1),
        };
        return "IChange";
    }

    protected override string? Say(PartDraft<ChangeClass> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (word is not "ReviewedBy")
        {
            return null;
        }

        draft.Part = draft.Part with { Reviewer = Responder(draft, arguments.Find("responder", 0), nameof(ChangeClass.Reviewer)) };
        return "IChange";
    }
}

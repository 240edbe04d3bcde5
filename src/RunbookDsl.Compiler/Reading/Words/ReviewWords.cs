using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.History;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The word that says how often the runbook is reviewed.</summary>
sealed class ReviewWords(Session session) : PartWords<ReviewPeriod>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["ReviewEvery"];

    protected override ReviewPeriod Empty { get; } = new(TimeSpan.Zero);

    protected override string Begin(PartDraft<ReviewPeriod> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var period = arguments.Find("period", 0);
        draft.Part = new ReviewPeriod(Duration(draft, period, nameof(ReviewPeriod.Every)) ?? TimeSpan.Zero);
        if (!draft.IsBroken && draft.Part.Every < TimeSpan.FromDays(1))
        {
            draft.IsBroken = true;
            Session.Problem(period!.Origin, "A runbook is reviewed once a day at most; say a day or more: 30.Days()");
        }

        return "";
    }

    protected override string? Say(PartDraft<ReviewPeriod> draft, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}

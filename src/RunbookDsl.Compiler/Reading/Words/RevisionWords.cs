using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.History;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of the change log.</summary>
sealed class RevisionWords(Session session) : PartWords<Revision>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Changed"];

    protected override Revision Empty { get; } = new(new CalendarDay(1, 1, 1), "", "");

    protected override string Begin(PartDraft<Revision> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var day = Day(draft, arguments, 0, nameof(Revision.Day));
        var author = Text(draft, arguments.Find("author", 3), nameof(Revision.Author));
        var change = Text(draft, arguments.Find("change", 4), nameof(Revision.Change));
        draft.Part = new Revision(day ?? draft.Part.Day, author ?? "", change ?? "");
        return "";
    }

    protected override string? Say(PartDraft<Revision> draft, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a level of load.</summary>
sealed class LoadWords(Session session) : PartWords<LoadLevel>(session)
{
    const string Position = "ILoad`1";

    public override IReadOnlyList<string> Beginnings { get; } = ["Load"];

    protected override LoadLevel Empty => new() { Name = "" };

    protected override string Begin(PartDraft<LoadLevel> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(LoadLevel.Name)) ?? "" };
        return Position;
    }

    protected override string? Say(PartDraft<LoadLevel> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var first = arguments.Count > 0 ? arguments.Items[0] : null;
        switch (word)
        {
            case "When":
                draft.Part = draft.Part with { When = Condition(draft, first, nameof(LoadLevel.When), call) };
                return Position;
            case "Configuration":
                draft.Part = draft.Part with { Configuration = Text(draft, first, nameof(LoadLevel.Configuration)) };
                return Position;
            case "Notes":
                draft.Part = draft.Part with { Notes = Text(draft, first, nameof(LoadLevel.Notes)) };
                return Position;
            default:
                return null;
        }
    }
}

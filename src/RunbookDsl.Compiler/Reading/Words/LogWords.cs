using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a log.</summary>
sealed class LogWords(Session session) : PartWords<Log>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Log"];

    protected override Log Empty => new() { Name = "" };

    protected override string Begin(PartDraft<Log> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(Log.Name)) ?? "" };
        return "ILog";
    }

    protected override string? Say(PartDraft<Log> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "At":
                draft.Part = draft.Part with { Location = Text(draft, arguments.Find("location", 0), nameof(Log.Location)) };
                return "ILog";
            case "KeptFor":
                draft.Part = draft.Part with { Retention = Duration(draft, arguments.Find("retention", 0), nameof(Log.Retention)) };
                return "ILog";
            default:
                return null;
        }
    }
}

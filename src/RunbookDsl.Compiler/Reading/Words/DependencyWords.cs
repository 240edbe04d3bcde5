using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a dependency.</summary>
sealed class DependencyWords(Session session) : PartWords<Dependency>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Dependency"];

    protected override Dependency Empty { get; } = new("", null, null, null);

    protected override string Begin(PartDraft<Dependency> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(Dependency.Name)) ?? "" };
        return "IDependency";
    }

    protected override string? Say(PartDraft<Dependency> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "Provides":
                draft.Part = draft.Part with { Purpose = Text(draft, arguments.Find("purpose", 0), nameof(Dependency.Purpose)) };
                break;
            case "WhenDown":
                draft.Part = draft.Part with { Impact = Text(draft, arguments.Find("impact", 0), nameof(Dependency.Impact)) };
                break;
            case "Fallback":
                draft.Part = draft.Part with { Fallback = Text(draft, arguments.Find("fallback", 0), nameof(Dependency.Fallback)) };
                break;
            default:
                return null;
        }

        return "IDependency";
    }
}

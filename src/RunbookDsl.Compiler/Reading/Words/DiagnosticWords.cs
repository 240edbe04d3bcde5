using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a diagnostic command; one says it all.</summary>
sealed class DiagnosticWords(Session session) : PartWords<Diagnostic>(session)
{
    static readonly Command None = new() { Program = "" };

    public override IReadOnlyList<string> Beginnings { get; } = ["Diagnostic"];

    protected override Diagnostic Empty => new() { Name = "", Command = None };

    protected override string Begin(PartDraft<Diagnostic> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = new Diagnostic
        {
            Name = Text(draft, arguments.Find("name", 0), nameof(Diagnostic.Name)) ?? "",
            Command = Command(draft, arguments.Find("command", 1)) ?? None,
        };
        return "";
    }

    protected override string? Say(PartDraft<Diagnostic> draft, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}

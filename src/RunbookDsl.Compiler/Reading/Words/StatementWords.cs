using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words that say what the service does and for whom.</summary>
sealed class StatementWords(Session session) : PartWords<Statement>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = [nameof(Topic.Purpose), nameof(Topic.Users)];

    protected override Statement Empty { get; } = new(Topic.Purpose, []);

    protected override string Begin(PartDraft<Statement> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = new Statement(word == nameof(Topic.Users) ? Topic.Users : Topic.Purpose, Lines(draft, [], nameof(Statement.Texts), arguments, 0));
        return "";
    }

    protected override string? Say(PartDraft<Statement> draft, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a rollback.</summary>
sealed class RollbackWords(Session session) : StepWords<Rollback>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Rollback"];

    protected override Rollback Empty => new() { Name = "" };

    protected override string Begin(PartDraft<Rollback> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(Rollback.Name)) ?? "" };
        return "IRollback`1";
    }

    protected override string? Say(PartDraft<Rollback> draft, string word, Arguments arguments, InvocationExpressionSyntax call) =>
        SayStep(draft, word, arguments, call) ? word is "Monitor" or "Quiet" or "Expect" ? "IRollbackMonitor`1" : "IRollback`1" : null;

    protected override EquatableArray<MaintenanceStep> Steps(Rollback part) => part.Steps;

    protected override Rollback With(Rollback part, EquatableArray<MaintenanceStep> steps) => part with { Steps = steps };
}

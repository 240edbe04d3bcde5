using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a deployment.</summary>
sealed class DeploymentWords(Session session) : StepWords<Deployment>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Deployment"];

    protected override Deployment Empty => new() { Name = "" };

    protected override string Begin(PartDraft<Deployment> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(Deployment.Name)) ?? "" };
        return "IDeployment`1";
    }

    protected override string? Say(PartDraft<Deployment> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (word is "RollsBackWith")
        {
            var argument = arguments.Find("rollback", 0);
            var rollback = argument?.Value is SentenceValue { Draft: PartDraft<Rollback> { Part.Name: { Length: > 0 } name } } ? name : null;
            draft.Part = draft.Part with { Rollback = Known(draft, argument, nameof(Deployment.Rollback), 0, rollback) };
            return "";
        }

        return SayStep(draft, word, arguments, call) ? word is "Monitor" or "Quiet" or "Expect" ? "IMonitor`1" : "IDeployment`1" : null;
    }

    protected override EquatableArray<MaintenanceStep> Steps(Deployment part) => part.Steps;

    protected override Deployment With(Deployment part, EquatableArray<MaintenanceStep> steps) => part with { Steps = steps };
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a flow.</summary>
sealed class FlowWords(Session session) : PartWords<Flow>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Flow"];

    protected override Flow Empty { get; } = new("", []);

    protected override string Begin(PartDraft<Flow> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = new Flow(Text(draft, arguments.Find("component", 0), nameof(Flow.Start)) ?? "", []);
        return "IFlowStart";
    }

    protected override string? Say(PartDraft<Flow> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (word != "To")
        {
            return null;
        }

        var steps = draft.Part.Steps;
        var to = Text(draft, arguments.Find("component", 0), nameof(Flow.Steps), steps.Count) ?? "";
        var label = arguments.Find("label", 1) is { } said ? Text(draft, said, nameof(FlowStep.Label), steps.Count) : null;
        draft.Part = draft.Part with { Steps = steps.Append(new FlowStep(to, label)).ToEquatableArray() };
        return "IFlow";
    }
}

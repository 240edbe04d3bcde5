using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a known issue.</summary>
sealed class IssueWords(Session session) : PartWords<Issue>(session)
{
    const string Position = "IIssue`1";

    public override IReadOnlyList<string> Beginnings { get; } = ["Issue"];

    protected override Issue Empty => new() { Name = "" };

    protected override string Begin(PartDraft<Issue> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("name", 0), nameof(Issue.Name)) ?? "" };
        return Position;
    }

    protected override string? Say(PartDraft<Issue> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var issue = draft.Part;
        switch (word)
        {
            case "Symptom":
                Symptom(draft, arguments, call);
                return Position;
            case "Check":
                var steps = Lines(draft, [], nameof(Issue.Diagnosis), arguments, 0).Select(step => new Diagnosis(step, null));
                draft.Part = issue with { Diagnosis = issue.Diagnosis.Concat(steps).ToEquatableArray() };
                return Position;
            case "Diagnose":
                var text = Text(draft, arguments.Find("text", 0), nameof(Issue.Diagnosis), issue.Diagnosis.Count);
                var command = Command(draft, arguments.Find("command", 1));
                draft.Part = issue with { Diagnosis = issue.Diagnosis.Append(new Diagnosis(text ?? "", command)).ToEquatableArray() };
                return Position;
            case "Resolve":
                var actions = Lines(draft, [], nameof(Issue.Resolutions), arguments, 0).Select(action => new Resolution(null, null, [action]));
                draft.Part = issue with { Resolutions = issue.Resolutions.Concat(actions).ToEquatableArray() };
                return Position;
            case "If":
                If(draft, arguments, call);
                return "IIssueCase`1";
            case "Then":
                Then(draft, arguments);
                return Position;
            default:
                return null;
        }
    }

    void Symptom(PartDraft<Issue> draft, Arguments arguments, InvocationExpressionSyntax call)
    {
        var issue = draft.Part;
        var argument = arguments.Find("text", 0) ?? arguments.Find("condition", 0);
        var symptom = argument?.Value is TextValue
            ? new Symptom(Text(draft, argument, nameof(Issue.Symptoms), issue.Symptoms.Count), null)
            : new Symptom(null, Condition(draft, argument, nameof(Issue.Symptoms), call, issue.Symptoms.Count));
        draft.Part = issue with { Symptoms = issue.Symptoms.Append(symptom).ToEquatableArray() };
    }

    void If(PartDraft<Issue> draft, Arguments arguments, InvocationExpressionSyntax call)
    {
        var issue = draft.Part;
        var argument = arguments.Find("finding", 0) ?? arguments.Find("condition", 0);
        var resolution = argument?.Value is TextValue
            ? new Resolution(Text(draft, argument, nameof(Issue.Resolutions), issue.Resolutions.Count), null, [])
            : new Resolution(null, Condition(draft, argument, nameof(Issue.Resolutions), call, issue.Resolutions.Count), []);
        draft.Part = issue with { Resolutions = issue.Resolutions.Append(resolution).ToEquatableArray() };
        draft.Missing = (argument?.Origin ?? call, $"Issue \"{issue.Name}\" does not say what to do in this case; say 'Then(…)'");
    }

    static void Then(PartDraft<Issue> draft, Arguments arguments)
    {
        var resolutions = draft.Part.Resolutions.ToList();
        if (resolutions.Count > 0)
        {
            var last = resolutions.Count - 1;
            resolutions[last] = resolutions[last] with { Actions = Lines(draft, [], nameof(Resolution.Actions), arguments, 0) };
            draft.Part = draft.Part with { Resolutions = resolutions.ToEquatableArray() };
        }

        draft.Missing = null;
    }
}

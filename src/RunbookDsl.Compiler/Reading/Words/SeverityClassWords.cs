using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words that say what an incident of a severity is.</summary>
sealed class SeverityClassWords(Session session) : PartWords<SeverityClass>(session)
{
    const string Position = "ISeverityClass";

    public override IReadOnlyList<string> Beginnings { get; } = ["Classify"];

    protected override SeverityClass Empty { get; } = new(IncidentSeverity.Sev1, "", null, null, []);

    protected override string Begin(PartDraft<SeverityClass> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with
        {
            Severity = Choice<IncidentSeverity>(draft, arguments.Find("severity", 0), nameof(SeverityClass.Severity)) ?? default,
            Definition = Text(draft, arguments.Find("definition", 1), nameof(SeverityClass.Definition)) ?? "",
        };
        return Position;
    }

    protected override string? Say(PartDraft<SeverityClass> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "RespondWithin":
                draft.Part = draft.Part with { ResponseTime = Duration(draft, arguments.Find("time", 0), nameof(SeverityClass.ResponseTime)) };
                break;
            case "Example":
                draft.Part = draft.Part with { Example = Text(draft, arguments.Find("example", 0), nameof(SeverityClass.Example)) };
                break;
            case "ForAlerts":
                draft.Part = draft.Part with { Alerts = Choices<Severity>(draft, draft.Part.Alerts, nameof(SeverityClass.Alerts), arguments, 0) };
                break;
            default:
                return null;
        }

        return Position;
    }
}

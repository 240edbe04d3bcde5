using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a response procedure.</summary>
sealed class ResponseWords(Session session) : PartWords<ResponseProcedure>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Response"];

    protected override ResponseProcedure Empty { get; } = new(IncidentSeverity.Sev1, [], []);

    protected override string Begin(PartDraft<ResponseProcedure> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        draft.Part = draft.Part with { Severity = Choice<IncidentSeverity>(draft, arguments.Find("severity", 0), nameof(ResponseProcedure.Severity)) ?? default };
        return "IResponse";
    }

    protected override string? Say(PartDraft<ResponseProcedure> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "Step":
                Step(draft, arguments);
                return "IResponsePhase";
            case "Decide":
                Decide(draft, arguments);
                return "IResponsePhase";
            case "FollowUp":
                FollowUp(draft, arguments);
                return "IResponseFollowUp";
            default:
                return null;
        }
    }

    void Step(PartDraft<ResponseProcedure> draft, Arguments arguments)
    {
        var phases = draft.Part.Phases;
        var name = arguments.Find("phase", 0);
        var text = Text(draft, name, nameof(ResponseProcedure.Phases), phases.Count) ?? "";

        // A phase without a deadline has its first action where the other has the time.
        var within = arguments.Find("within", 1) is { Value: not TextValue and not ListValue } time ? time : null;
        var actions = Lines(draft, [], "", arguments, within is null ? 1 : 2);
        var phase = new ProcedurePhase(text, within is null ? null : Duration(draft, within, "", phases.Count), actions, []);
        if (name is not null)
        {
            Session.Tell(phase, name.Origin);
        }

        if (within is not null)
        {
            Session.Sink.Element(phase, nameof(ProcedurePhase.Within), 0, within.Origin);
        }

        draft.Part = draft.Part with { Phases = [.. phases, phase] };
    }

    void Decide(PartDraft<ResponseProcedure> draft, Arguments arguments)
    {
        if (draft.Part.Phases.Count == 0)
        {
            draft.IsBroken = true;
            return;
        }

        var phases = draft.Part.Phases.ToList();
        var last = phases[phases.Count - 1];
        var question = arguments.Find("question", 0);
        var decision = new Decision(Text(draft, question, "") ?? "", Lines(draft, [], "", arguments, 1));
        if (question is not null)
        {
            Session.Tell(decision, question.Origin);
        }

        var decided = last with { Decisions = [.. last.Decisions, decision] };
        Session.Sink.Copied(last, decided);
        phases[phases.Count - 1] = decided;
        draft.Part = draft.Part with { Phases = phases.ToEquatableArray() };
    }

    void FollowUp(PartDraft<ResponseProcedure> draft, Arguments arguments)
    {
        var name = arguments.Find("task", 0);
        var within = arguments.Find("within", 1);
        var task = new FollowUp(Text(draft, name, nameof(ResponseProcedure.FollowUps), draft.Part.FollowUps.Count) ?? "", within is null ? null : Duration(draft, within, ""));
        if (name is not null)
        {
            Session.Tell(task, name.Origin);
        }

        if (within is not null)
        {
            Session.Sink.Element(task, nameof(Model.Incidents.FollowUp.Within), 0, within.Origin);
        }

        draft.Part = draft.Part with { FollowUps = [.. draft.Part.FollowUps, task] };
    }
}

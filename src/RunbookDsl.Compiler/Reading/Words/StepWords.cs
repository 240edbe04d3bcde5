using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words that deployments and rollbacks share: those of their steps.</summary>
abstract class StepWords<T>(Session session) : PartWords<T>(session)
    where T : class
{
    /// <summary>The steps that the sentence has said so far.</summary>
    protected abstract EquatableArray<MaintenanceStep> Steps(T part);

    /// <summary>The part with other steps.</summary>
    protected abstract T With(T part, EquatableArray<MaintenanceStep> steps);

    /// <summary>Takes the word of a step.</summary>
    /// <returns>Whether it is one.</returns>
    protected bool SayStep(PartDraft<T> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var index = Steps(draft.Part).Count;
        var first = arguments.Count > 0 ? arguments.Items[0] : null;
        switch (word)
        {
            case "Step" or "Run":
                Act(draft, arguments, call, index);
                break;
            case "Approve":
                Add(draft, new MaintenanceStep(StepKind.Approve) { Approver = Responder(draft, first, "Steps", index) }, first?.Origin ?? call);
                break;
            case "Canary":
                Add(draft, new MaintenanceStep(StepKind.Canary) { Share = Known(draft, first, "Steps", index, Share(first)) }, first?.Origin ?? call);
                break;
            case "Monitor":
                Add(draft, new MaintenanceStep(StepKind.Monitor) { Duration = Duration(draft, first, "Steps", index) }, first?.Origin ?? call);
                break;
            case "Verify":
                var condition = Condition(draft, first, "Steps", call, index);
                Add(draft, new MaintenanceStep(StepKind.Verify) { Conditions = condition is null ? [] : [condition] }, first?.Origin ?? call);
                break;
            case "RollOut":
                Add(draft, new MaintenanceStep(StepKind.RollOut) { Text = first is null ? null : Text(draft, first, "Steps", index) }, first?.Origin ?? call);
                break;
            case "Quiet" when Monitored(draft) is { } monitor:
                Quiet(draft, monitor, arguments);
                break;
            case "Expect" when Monitored(draft) is { } monitor:
                Expect(draft, monitor, first, call);
                break;
            default:
                return false;
        }

        return true;
    }

    void Act(PartDraft<T> draft, Arguments arguments, InvocationExpressionSyntax call, int index)
    {
        var command = arguments.Items.FirstOrDefault(argument => argument.Name == "command" || argument.Value is CommandValue) ?? arguments.Find("command", 1);
        var text = arguments.Items.FirstOrDefault(argument => !ReferenceEquals(argument, command));
        var step = new MaintenanceStep(command is null ? StepKind.Act : StepKind.Run)
        {
            Text = text is null ? null : Text(draft, text, "Steps", index),
            Command = command is null ? null : Command(draft, command),
        };
        Add(draft, step, text?.Origin ?? command?.Origin ?? call);
    }

    void Quiet(PartDraft<T> draft, MaintenanceStep monitor, Arguments arguments)
    {
        var handles = monitor.Quiet.ToList();
        var places = new List<(int Index, SyntaxNode At)>();
        foreach (var item in arguments.Rest(0))
        {
            // A name that is no alert's is the C# compiler's to report, for the alerts are properties of a generated class.
            if (item.Value is AlertValue alert)
            {
                places.Add((handles.Count, item.Origin));
                handles.Add(alert.Handle);
            }
            else
            {
                draft.IsBroken = true;
            }
        }

        var step = Replace(draft, monitor, monitor with { Quiet = handles.ToEquatableArray() });
        foreach (var (index, at) in places)
        {
            Session.Sink.Element(step, nameof(MaintenanceStep.Quiet), index, at);
        }
    }

    void Expect(PartDraft<T> draft, MaintenanceStep monitor, Argument? argument, InvocationExpressionSyntax call)
    {
        if (Condition(draft, argument, "Expected", call, monitor.Conditions.Count) is { } condition)
        {
            Replace(draft, monitor, monitor with { Conditions = monitor.Conditions.Append(condition).ToEquatableArray() });
        }
    }

    MaintenanceStep? Monitored(PartDraft<T> draft) => Steps(draft.Part).Items is [.., { Kind: StepKind.Monitor } monitor] ? monitor : null;

    void Add(PartDraft<T> draft, MaintenanceStep step, SyntaxNode at) =>
        draft.Part = With(draft.Part, Steps(draft.Part).Append(Session.Tell(step, RangeWords.LambdaBody(at))).ToEquatableArray());

    MaintenanceStep Replace(PartDraft<T> draft, MaintenanceStep last, MaintenanceStep step)
    {
        Session.Sink.Copied(last, step);
        var steps = Steps(draft.Part);
        draft.Part = With(draft.Part, steps.Take(steps.Count - 1).Append(step).ToEquatableArray());
        return step;
    }

    static double? Share(Argument? argument) => argument?.Value switch
    {
        QuantityValue { Unit: Unit.Ratio } quantity => quantity.Number,
        NumberValue number => number.Number,
        _ => null,
    };
}

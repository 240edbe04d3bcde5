using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of an alert.</summary>
sealed class AlertWords(Session session) : ISentenceWords
{
    const string Alert = "IAlert`1";

    public IReadOnlyList<string> Beginnings { get; } = ["Alert"];

    public Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var name = arguments.Find("name", 0);
        var alert = new AlertDraft(name?.Origin ?? call) { Name = (name?.Value as TextValue)?.Text, IsBroken = session.IsMuted };
        session.Alerts.Add(alert);
        return new SentenceValue(alert, "IAlertStart`1");
    }

    public bool Knows(Draft draft) => draft is AlertDraft;

    public Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var alert = (AlertDraft)sentence.Draft;
        alert.IsBroken |= session.IsMuted;
        var first = arguments.Count > 0 ? arguments.Items[0] : null;
        var position = Alert;
        switch (word)
        {
            case "ForEach":
                alert.ForEach = Known(alert, first, nameof(alert.ForEach), argument => ScopeOf(session.Methods.Apply(argument.Value, RangeWords.Metrics(call), call)));
                position = "IAlertTrigger`1";
                break;
            case "When":
                alert.Trigger = Condition(alert, first, nameof(alert.Trigger), call);
                break;
            case "For":
                alert.For = Duration(alert, first, nameof(alert.For));
                break;
            case "KeepFiring":
                alert.KeepFiring = Duration(alert, first, nameof(alert.KeepFiring));
                break;
            case "Severity":
                alert.Severity = Choice<Severity>(alert, first, nameof(alert.Severity));
                break;
            case "Summary":
                alert.Summary = Text(alert, first, nameof(alert.Summary));
                break;
            case "Check":
                Add(alert, alert.Checks, nameof(alert.Checks), arguments);
                break;
            case "Consider":
                Add(alert, alert.Considerations, nameof(alert.Considerations), arguments);
                break;
            case "WhenMissing":
                alert.WhenMissing = Choice<MissingData>(alert, first, nameof(alert.WhenMissing));
                break;
            case "Opens":
                alert.Opens = Choice<IncidentSeverity>(alert, first, nameof(alert.Opens));
                break;
            case "Page":
                Call(alert, first, isPage: true);
                break;
            case "EscalateTo":
                Call(alert, first, isPage: false);
                position = "IEscalationStep`1";
                break;
            case "After":
                After(alert, first);
                position = sentence.Position == "IEscalationStep`1" ? "ITimedEscalation`1" : Alert;
                break;
            case "If":
                If(alert, first, call);
                position = sentence.Position == "IEscalationStep`1" ? "IConditionalEscalation`1" : Alert;
                break;
            case "ResolvedWhen":
                alert.Resolution = Condition(alert, arguments.Find("condition", 0), nameof(alert.Resolution), call);
                alert.StableFor = arguments.Find("stableFor", 1) is { } stable ? Duration(alert, stable, nameof(alert.StableFor)) : alert.StableFor;
                break;
            default:
                return null;
        }

        return sentence with { Position = position };
    }

    static EquatableArray<Label>? ScopeOf(Value? value) => value switch
    {
        LabelValue label => [label.Label],
        ScopeValue scope => scope.Labels,
        TupleValue tuple when tuple.Items.All(item => item.Value is LabelValue) => tuple.Items.Select(item => ((LabelValue)item.Value).Label).Distinct().ToEquatableArray(),
        _ => null,
    };

    Condition? Condition(AlertDraft alert, Argument? argument, string part, SyntaxNode call) =>
        KnownObject(alert, argument, part, known => (session.Methods.Apply(known.Value, RangeWords.Metrics(call), call) as ConditionValue)?.Condition);

    static TimeSpan? Duration(AlertDraft alert, Argument? argument, string part) => Known(alert, argument, part, known => (known.Value as DurationValue)?.Duration);

    static string? Text(AlertDraft alert, Argument? argument, string part) => KnownObject(alert, argument, part, known => (known.Value as TextValue)?.Text);

    static T? Choice<T>(AlertDraft alert, Argument? argument, string part)
        where T : struct => Known<T>(alert, argument, part, known => known.Value is ChoiceValue choice && Enum.TryParse<T>(choice.Member, out var member) ? member : null);

    static T? Known<T>(AlertDraft alert, Argument? argument, string part, Func<Argument, T?> read)
        where T : struct
    {
        var value = argument is null ? null : read(argument);
        Note(alert, argument, part, value is not null);
        return value;
    }

    static T? KnownObject<T>(AlertDraft alert, Argument? argument, string part, Func<Argument, T?> read)
        where T : class
    {
        var value = argument is null ? null : read(argument);
        Note(alert, argument, part, value is not null);
        return value;
    }

    static void Note(AlertDraft alert, Argument? argument, string part, bool isKnown)
    {
        alert.IsBroken |= !isKnown;
        if (isKnown)
        {
            alert.Places.Add((part, 0, RangeWords.LambdaBody(argument!.Origin)));
        }
    }

    static void Add(AlertDraft alert, List<string> lines, string part, Arguments arguments)
    {
        foreach (var item in arguments.Rest(0))
        {
            if (item.Value is TextValue text)
            {
                alert.Places.Add((part, lines.Count, item.Origin));
                lines.Add(text.Text);
            }
            else
            {
                alert.IsBroken = true;
            }
        }
    }

    void Call(AlertDraft alert, Argument? responder, bool isPage)
    {
        if (responder?.Value is ResponderValue value)
        {
            alert.Escalation.Add(new EscalationDraft(value.Resolve(session), isPage, responder.Origin));
        }
        else
        {
            alert.IsBroken = true;
        }
    }

    static void After(AlertDraft alert, Argument? argument)
    {
        if (alert.Escalation.LastOrDefault() is { } step && argument?.Value is DurationValue delay)
        {
            step.After = delay.Duration;
            step.Note(nameof(Escalation.After), argument.Origin);
        }
        else
        {
            alert.IsBroken = true;
        }
    }

    void If(AlertDraft alert, Argument? argument, SyntaxNode call)
    {
        var step = alert.Escalation.LastOrDefault();
        if (step is not null && argument?.Value is TextValue question)
        {
            step.Question = question.Text;
            step.Note(nameof(Escalation.Question), argument.Origin);
        }
        else if (step is not null && argument is not null && session.Methods.Apply(argument.Value, RangeWords.Metrics(call), call) is ConditionValue condition)
        {
            step.Condition = condition.Condition;
            step.Note(nameof(Escalation.Condition), RangeWords.LambdaBody(argument.Origin));
        }
        else
        {
            alert.IsBroken = true;
        }
    }
}

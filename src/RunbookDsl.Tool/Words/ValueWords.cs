namespace RunbookDsl.Tool.Words;

using System.Collections;
using System.Globalization;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>Values of the model in the words of documents.</summary>
internal static class ValueWords
{
    /// <summary>A value on one line.</summary>
    public static string Of(object? value) => value switch
    {
        null => "not said",
        string text => string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        bool truth => truth ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => Wording.Number(number),
        TimeSpan duration => Wording.Duration(duration),
        Enum choice => Naming.Phrase(choice.ToString()),
        Condition condition => ConditionWording.Sentence(condition),
        Expression expression => ReadingWording.Of(expression),
        LabelFilter filter => FilterWording.Of(filter),
        Responder responder => ContactWording.Person(responder),
        Availability availability => Wording.Availability(availability),
        CalendarDay day => Wording.Day(day),
        Label label => Naming.Phrase(label.Name),
        AlertName name => name.Name,
        Escalation step => Escalation(step),
        Channel channel => ContactWording.Channels(new Contact("", "", [channel], null)),
        IEnumerable items => List(items),
        _ => Record(value),
    };

    /// <summary><c>pages Lead after 10 minutes</c>.</summary>
    public static string Escalation(Escalation step) => $"pages {ContactWording.Person(step.Responder)} {When(step)}";

    /// <summary><c>after 10 minutes</c>; a call for which no time is said is made when its question is answered or its condition holds.</summary>
    public static string When(Escalation step)
    {
        var time = AlertWording.When(step);
        var condition = step.Question ?? (step.Condition is { } holds ? ConditionWording.Clause(holds) : null);
        return condition is null ? time : $"{time}, if: {condition}";
    }

    static string List(IEnumerable items)
    {
        var words = items.Cast<object>().Select(Of).ToList();
        return words.Count == 0 ? "none" : string.Join(", ", words);
    }

    static string Record(object record)
    {
        var said = ModelShape.Of(record.GetType()).Properties
            .Select(property => (property, Value: property.Of(record)))
            .Where(each => each.Value is not null && !Equals(each.Value, each.property.Default))
            .ToList();
        return string.Join(", ", said.Select(each => each.property.Type == typeof(string) || !each.property.IsOptional || said.Count == 1 ? Of(each.Value) : $"{PropertyWords.Of(each.property)}: {Of(each.Value)}"));
    }
}

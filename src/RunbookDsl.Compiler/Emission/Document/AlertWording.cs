using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The parts of an alert as sentences.</summary>
static class AlertWording
{
    /// <summary><c>Error rate &gt; 10 % for 5 minutes, for each tool</c>.</summary>
    public static string Trigger(Alert alert)
    {
        var labels = ScopeResolution.Of(alert).Labels.Select(label => Naming.Phrase(label.Name)).ToList();
        var scope = labels.Count == 0 ? "" : $", for each {List(labels)}";
        return Lasting(alert.Trigger, alert.For) + scope;
    }

    /// <summary><c>Error rate &lt; 5 % for 10 minutes</c>.</summary>
    public static string Resolution(Alert alert) => alert.Resolution is { } resolution
        ? Lasting(resolution, alert.StableFor)
        : alert.KeepFiring is { Ticks: > 0 } keep
            ? $"The trigger has not held for {Wording.Duration(keep)}"
            : "The trigger no longer holds";

    /// <summary><c>Page Dana Reyes (Primary On-Call) at once. If not resolved in 15 minutes, escalate to …</c></summary>
    public static string Escalation(Alert alert) => string.Join(" ", alert.Escalation.Select(step => $"{Step(step)}."));

    /// <summary>What missing data means.</summary>
    public static string Missing(MissingData policy) => policy switch
    {
        MissingData.Fire => "Counts as the trigger holding",
        MissingData.Resolve => "Counts as the trigger not holding",
        _ => "The alert keeps its state",
    };

    /// <summary>When a call is made: <c>after 10 minutes</c>; without a time, when its question is answered or its condition holds.</summary>
    public static string When(Escalation step) => step.After switch
    {
        null => "when asked",
        { Ticks: > 0 } after => $"after {Wording.Duration(after)}",
        _ => "at once",
    };

    /// <summary>One call as a sentence without its full stop.</summary>
    public static string Step(Escalation step)
    {
        var person = ContactWording.Person(step.Responder);
        return (step, Condition(step)) switch
        {
            ({ IsPage: true }, _) => $"Page {person} at once",
            ({ After: { Ticks: > 0 } time }, null) => $"If not resolved in {Wording.Duration(time)}, escalate to {person}",
            ({ After: { Ticks: > 0 } time }, { } condition) => $"If not resolved in {Wording.Duration(time)} and {condition}, escalate to {person}",
            (_, { } condition) => $"If {condition}, escalate to {person}",
            _ => $"Escalate to {person} at once",
        };
    }

    // A question keeps its mark, and quotes keep it from being read as part of the sentence around it.
    static string? Condition(Escalation step) => step switch
    {
        { Question: { } question } when question.TrimEnd().EndsWith("?", StringComparison.Ordinal) => $"the answer to \"{question}\" is yes",
        { Question: { } question } => question,
        { Condition: { } condition } => ConditionWording.Clause(condition),
        _ => null,
    };

    // "A or B for 5 minutes" would read as if only B had to last.
    static string Lasting(Condition condition, TimeSpan? duration) =>
        ConditionWording.Sentence(condition)
        + (duration is { Ticks: > 0 } time ? $"{(condition is Comparison ? "" : ",")} for {Wording.Duration(time)}" : "");

    static string List(List<string> words) => words.Count == 1
        ? words[0]
        : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[words.Count - 1]}";
}

using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The parameter of a lambda over the facts of an incident, as far as an audience may know them.</summary>
sealed record IncidentValue(MessageAudience Audience) : Value
{
    /// <summary>The fact of this name; null when the audience must not know it, by whatever cast it was reached.</summary>
    public Value? Fact(string name) =>
        !Enum.TryParse<MessageField>(name, out var field) ? Unknown
        : Audience > Widest(field) ? null
        : new TemplateValue([new MessageSegment("", field)]);

    // The audience furthest from the incident that may know a fact.
    static MessageAudience Widest(MessageField field) => field switch
    {
        MessageField.Service or MessageField.Status or MessageField.Impact or MessageField.Started or MessageField.NextUpdate => MessageAudience.External,
        MessageField.Severity or MessageField.AffectedUsers or MessageField.Lead => MessageAudience.Stakeholders,
        _ => MessageAudience.Internal,
    };
}

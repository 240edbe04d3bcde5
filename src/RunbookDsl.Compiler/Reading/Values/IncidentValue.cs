using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The parameter of a lambda over the facts of an incident.</summary>
sealed record IncidentValue : Value
{
    public static readonly IncidentValue Instance = new();

    /// <summary>The fact of this name; what its audience may see is the C# compiler's to say.</summary>
    public static Value Fact(string name) => Enum.TryParse<MessageField>(name, out var field) ? new TemplateValue([new MessageSegment("", field)]) : Unknown;
}

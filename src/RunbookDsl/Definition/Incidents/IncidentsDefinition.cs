namespace RunbookDsl.Definition.Incidents;

/// <summary>How incidents are classified, handled and spoken of.</summary>
public sealed record IncidentsDefinition
{
    /// <summary>What each severity means, in the author's order.</summary>
    public IReadOnlyList<SeverityClassDefinition> Classes { get; init; } = [];

    /// <summary>How people respond, in the author's order.</summary>
    public IReadOnlyList<ResponseProcedureDefinition> Procedures { get; init; } = [];

    /// <summary>What is sent to whom, in the author's order.</summary>
    public IReadOnlyList<MessageTemplateDefinition> Messages { get; init; } = [];
}

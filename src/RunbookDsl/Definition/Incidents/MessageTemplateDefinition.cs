namespace RunbookDsl.Definition.Incidents;

/// <summary>A message that is sent during incidents.</summary>
public sealed record MessageTemplateDefinition
{
    /// <summary>Stable id: <c>internal-alert</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Who reads it.</summary>
    public required MessageAudience Audience { get; init; }

    /// <summary>Its text and the facts in it.</summary>
    public required IReadOnlyList<MessageSegmentDefinition> Segments { get; init; }

    /// <summary>The severities it is meant for; all when empty.</summary>
    public IReadOnlyList<IncidentSeverity> For { get; init; } = [];

    /// <summary>How often it is sent anew while the incident lasts; null when not said.</summary>
    public TimeSpan? UpdateEvery { get; init; }

    /// <summary>The message with these facts in it.</summary>
    /// <param name="facts">What is known of the incident. A fact that is not is written as a dash, so that nobody takes its name for it.</param>
    public string Render(IReadOnlyDictionary<MessageField, string> facts) =>
        string.Concat(Segments.Select(segment => segment.Field is not { } field ? segment.Text : facts.TryGetValue(field, out var fact) && fact.Length > 0 ? fact : "–"));
}

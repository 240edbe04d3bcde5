using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Definition;

/// <summary>Someone who can be called.</summary>
public sealed record ContactDefinition
{
    /// <summary>What they are to the service.</summary>
    public required string Role { get; init; }

    /// <summary>Who it is.</summary>
    public required string Name { get; init; }

    /// <summary>How they are reached, in the author's order.</summary>
    public required IReadOnlyList<ChannelDefinition> Channels { get; init; }

    /// <summary>When they can be called, in words: <c>24/7</c>, <c>Mon-Fri 09:00-18:00 (Europe/Lisbon)</c>; empty when not said.</summary>
    public string Availability { get; init; } = "";

    /// <summary>When they can be called; null when not said.</summary>
    public AvailabilityDefinition? Hours { get; init; }
}

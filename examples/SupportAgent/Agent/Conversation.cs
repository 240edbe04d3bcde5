namespace SupportAgent.Agent;

/// <summary>One customer's conversation.</summary>
internal sealed class Conversation
{
    /// <summary>Where the customer is.</summary>
    public required string Region { get; init; }

    /// <summary>The tool that their question needs.</summary>
    public required string Tool { get; init; }

    /// <summary>Whether it is a prompt injection.</summary>
    public required bool IsAttack { get; init; }

    /// <summary>Whether the agent will run in a loop over it.</summary>
    public required bool Loops { get; init; }

    /// <summary>How many messages it takes.</summary>
    public required int Turns { get; init; }

    /// <summary>How many have been answered.</summary>
    public int Turn { get; set; }
}

namespace SupportAgent.Agent;

/// <summary>How a conversation ended.</summary>
internal enum Outcome
{
    /// <summary>The customer has an answer.</summary>
    Answered,

    /// <summary>It was handed to people.</summary>
    Escalated,

    /// <summary>A guardrail ended it.</summary>
    Blocked,

    /// <summary>The customer saw an error.</summary>
    Failed,
}

namespace RunbookDsl;

/// <summary>Who reads a message. Each audience is a type of its own, so that a message cannot name a fact that its readers must not know.</summary>
public static class Audience
{
    /// <summary>Those who work on the incident.</summary>
    public static InternalAudience Internal { get; } = new();

    /// <summary>Others in the company: support, management.</summary>
    public static StakeholderAudience Stakeholders { get; } = new();

    /// <summary>Customers and the public.</summary>
    public static ExternalAudience External { get; } = new();
}

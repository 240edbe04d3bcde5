namespace RunbookDsl.Definition.Incidents;

/// <summary>Who reads a message.</summary>
public enum MessageAudience
{
    /// <summary>Those who work on the incident.</summary>
    Internal,

    /// <summary>Others in the company.</summary>
    Stakeholders,

    /// <summary>Customers and the public.</summary>
    External,
}

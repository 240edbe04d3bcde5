namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>Who reads a message.</summary>
enum MessageAudience
{
    /// <summary>Those who work on the incident.</summary>
    Internal,

    /// <summary>Others in the company.</summary>
    Stakeholders,

    /// <summary>Customers and the public.</summary>
    External,
}

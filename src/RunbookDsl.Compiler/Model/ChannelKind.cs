namespace RunbookDsl.Compiler.Model;

/// <summary>The ways to reach a contact.</summary>
enum ChannelKind
{
    /// <summary>A PagerDuty service.</summary>
    PagerDuty,

    /// <summary>A Slack channel or member.</summary>
    Slack,

    /// <summary>A telephone.</summary>
    Phone,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A signed webhook.</summary>
    Webhook,
}

namespace RunbookDsl.Hosting.Configuration;

/// <summary>What happens when nobody answers: <c>Runbooks:Escalation</c>. Who is called when is the runbook's to say.</summary>
public sealed class EscalationOptions
{
    /// <summary>How long after the last call of a SEV1 or SEV2 that nobody has taken everybody is called again: 10 minutes, between a minute and a day.</summary>
    public TimeSpan RepeatAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often everybody is called again until somebody takes it: 3 times, from 0 to 20.</summary>
    public int RepeatTimes { get; set; } = 3;

    /// <summary>How long whoever took a SEV1 or SEV2 may be silent before it counts as nobody's and everybody is called again: 30 minutes, between a minute and a day; 0 for ever.</summary>
    public TimeSpan AcknowledgedFor { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after one channel of a contact the next is tried, in the order in which the runbook names them: all at once by default, at most an hour.</summary>
    public TimeSpan BetweenChannels { get; set; }
}

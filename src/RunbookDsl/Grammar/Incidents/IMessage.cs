namespace RunbookDsl.Grammar;

/// <summary>A message, in any order.</summary>
public interface IMessage
{
    /// <summary>It is meant for incidents of these severities; for all unless said.</summary>
    IMessage For(params IncidentSeverity[] severities);

    /// <summary>How often it is sent anew while the incident lasts.</summary>
    IMessage UpdateEvery(TimeSpan interval);
}

namespace RunbookDsl.Grammar;

/// <summary>A class of incidents, in any order.</summary>
public interface ISeverityClass
{
    /// <summary>How soon someone must have responded.</summary>
    ISeverityClass RespondWithin(TimeSpan time);

    /// <summary>What is typical of it.</summary>
    ISeverityClass Example(string example);

    /// <summary>The alerts of these severities open such an incident, unless they say otherwise themselves.</summary>
    ISeverityClass ForAlerts(params Severity[] severities);
}

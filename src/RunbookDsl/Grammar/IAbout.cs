namespace RunbookDsl.Grammar;

/// <summary>The document information of a runbook, in any order.</summary>
public interface IAbout
{
    /// <summary>The version of the runbook.</summary>
    IAbout Version(string version);

    /// <summary>The day it was last updated.</summary>
    IAbout Updated(int year, int month, int day);

    /// <summary>The team that owns the service.</summary>
    IAbout Owner(string team);

    /// <summary>Who is on call for it.</summary>
    IAbout OnCall(Responder responder);

    /// <summary>How often alerts are evaluated; 15 seconds unless said.</summary>
    /// <param name="interval">Between 1 second and 1 hour.</param>
    IAbout EvaluateEvery(TimeSpan interval);

    /// <summary>How old a value may be before it counts as missing; 5 minutes unless said.</summary>
    IAbout StaleAfter(TimeSpan age);
}

using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Wording;

/// <summary>States in the words and style classes of the pages.</summary>
internal static class StateWords
{
    /// <summary>The state's name.</summary>
    public static string Name(AlertState state) => state switch
    {
        AlertState.Pending => "Pending",
        AlertState.Firing => "Firing",
        AlertState.Resolving => "Resolving",
        _ => "Quiet",
    };

    /// <summary>The class that styles a state's shape.</summary>
    public static string Class(AlertState state) => state switch
    {
        AlertState.Pending => "is-pending",
        AlertState.Firing => "is-firing",
        AlertState.Resolving => "is-resolving",
        _ => "is-inactive",
    };

    /// <summary>The class that gives a state its colours.</summary>
    public static string Tone(AlertState state, Severity severity) => state switch
    {
        AlertState.Pending => "tone-pending",
        AlertState.Firing => severity switch
        {
            Severity.Critical => "tone-critical",
            Severity.Warning => "tone-warning",
            _ => "tone-info",
        },
        AlertState.Resolving => "tone-resolving",
        _ => "tone-quiet",
    };

    /// <summary>How much a state worries: the greater, the nearer to the top.</summary>
    public static int Rank(AlertState state) => state switch
    {
        AlertState.Firing => 3,
        AlertState.Pending => 2,
        AlertState.Resolving => 1,
        _ => 0,
    };
}

namespace RunbookDsl.Hosting.Outbox;

/// <summary>How long to wait before the next attempt.</summary>
internal static class Backoff
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Twice as long after every attempt, from 5 seconds to 5 minutes, a fifth more or less so that receivers are not hit by all at once.</summary>
    /// <param name="attempts">How many attempts have failed, at least one.</param>
    /// <param name="jitter">From 0 up to 1.</param>
    public static TimeSpan After(int attempts, double jitter)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts - 1, 16));
        var wait = doubled < Longest ? doubled : Longest;
        return wait * (0.8 + (0.4 * jitter));
    }
}

namespace RunbookDsl.EndToEnd.Processes;

/// <summary>Asks another program again and again, a bounded number of times, until it is ready.</summary>
internal static class Retry
{
    const int Times = 600;
    static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>The first answer that is not null; a program that does not answer yet is asked again.</summary>
    public static async Task<T> UntilAsync<T>(string what, Func<Task<T?>> ask)
        where T : class
    {
        for (var i = 0; i < Times; i++)
        {
            try
            {
                if (await ask() is { } answer)
                {
                    return answer;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(Between);
        }

        throw new TimeoutException($"Asked {Times} times in vain: {what}.");
    }
}

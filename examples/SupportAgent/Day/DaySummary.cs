namespace SupportAgent.Day;

/// <summary>What the day's alerts did, as the host's own API tells it.</summary>
internal static class DaySummary
{
    public static async Task PrintAsync(Uri page, TextWriter output)
    {
        using var client = new HttpClient { BaseAddress = page };
        var text = await client.GetStringAsync("api/transitions").ConfigureAwait(false);
        await output.WriteLineAsync(text).ConfigureAwait(false);
    }
}

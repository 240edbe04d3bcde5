using System.Globalization;

namespace SupportAgent.Day;

/// <summary>What the day's alerts did, as the host's own API tells it.</summary>
internal static class DaySummary
{
    const int PageSize = 500;

    public static async Task PrintAsync(Uri page, TextWriter output)
    {
        using var client = new HttpClient { BaseAddress = page };
        var alerts = await client.GetFromJsonAsync<AlertPage>("api/alerts").ConfigureAwait(false);
        var transitions = await TransitionsAsync(client).ConfigureAwait(false);
        await output.WriteLineAsync("The day is over. What its alerts did:").ConfigureAwait(false);
        foreach (var alert in alerts!.Alerts.DistinctBy(alert => alert.Alert, StringComparer.Ordinal))
        {
            var episodes = Episode.Of(transitions.Where(transition => transition.Alert == alert.Alert));
            await output.WriteLineAsync($"  {alert.Name,-24}{(episodes.Count == 0 ? "did not fire" : string.Join("; ", episodes.Select(Words)))}").ConfigureAwait(false);
        }
    }

    static string Words(Episode episode)
    {
        var labels = episode.Labels.Count == 0 ? "" : $"{string.Join(", ", episode.Labels.Select(label => $"{label.Key}={label.Value}"))}: ";
        var end = episode.Resolved is { } resolved ? $"resolved {Time(resolved)}" : "still firing";
        return $"{labels}fired {Time(episode.Fired)}, {end}";
    }

    static string Time(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>All transitions, oldest first.</summary>
    static async Task<List<AlertTransition>> TransitionsAsync(HttpClient client)
    {
        var all = new List<AlertTransition>();
        long? before = null;
        do
        {
            var more = before is { } id ? string.Create(CultureInfo.InvariantCulture, $"&before={id}") : "";
            var answer = await client.GetFromJsonAsync<TransitionPage>($"api/transitions?limit={PageSize}{more}").ConfigureAwait(false);
            all.AddRange(answer!.Transitions);
            before = answer.Next;
        }
        while (before is not null);

        all.Reverse();
        return all;
    }
}

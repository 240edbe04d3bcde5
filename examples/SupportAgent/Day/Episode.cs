namespace SupportAgent.Day;

/// <summary>One time that an alert fired.</summary>
internal sealed record Episode(IReadOnlyDictionary<string, string> Labels, DateTimeOffset Fired, DateTimeOffset? Resolved)
{
    /// <summary>The episodes in the transitions of one alert, which come oldest first.</summary>
    public static IReadOnlyList<Episode> Of(IEnumerable<AlertTransition> transitions)
    {
        var episodes = new List<Episode>();
        foreach (var transition in transitions)
        {
            if (transition.Fires)
            {
                episodes.Add(new Episode(transition.Labels, transition.At, null));
            }
            else if (transition.Resolves && episodes.FindLastIndex(episode => episode.Resolved is null && SameLabels(episode.Labels, transition.Labels)) is >= 0 and var index)
            {
                episodes[index] = episodes[index] with { Resolved = transition.At };
            }
        }

        return episodes;
    }

    static bool SameLabels(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right) =>
        left.Count == right.Count && left.All(label => right.TryGetValue(label.Key, out var value) && value == label.Value);
}

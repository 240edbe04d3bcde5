using System.Globalization;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Adds a target's labels to what it exposes.</summary>
internal sealed class TargetLabels
{
    private readonly List<KeyValuePair<string, string>> _own;

    /// <summary>The labels of a target: <c>job</c>, <c>instance</c> and those configured.</summary>
    public TargetLabels(ScrapeTarget target, Uri url)
    {
        var own = new Dictionary<string, string>(target.Labels, StringComparer.Ordinal);
        own.TryAdd("job", url.Host);
        own.TryAdd("instance", string.Create(CultureInfo.InvariantCulture, $"{url.Host}:{url.Port}"));
        _own = [.. own.Where(l => l.Value.Length > 0).OrderBy(l => l.Key, StringComparer.Ordinal)];
    }

    /// <summary>The target's labels alone.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Own => _own;

    /// <summary>The labels of a series, the target's added.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AddTo(IReadOnlyList<KeyValuePair<string, string>> labels)
    {
        var all = new List<KeyValuePair<string, string>>(labels.Count + _own.Count);
        foreach (var label in labels)
        {
            if (label.Value.Length > 0)
            {
                all.Add(_own.Exists(o => string.Equals(o.Key, label.Key, StringComparison.Ordinal)) ? new("exported_" + label.Key, label.Value) : label);
            }
        }

        all.AddRange(_own);
        all.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return all;
    }
}

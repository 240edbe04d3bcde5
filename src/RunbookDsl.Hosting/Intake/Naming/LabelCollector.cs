namespace RunbookDsl.Hosting.Intake.Naming;

/// <summary>
/// Gathers the labels of one series under Prometheus' names, in ordinal order. Where several keys give one name, their values are joined by <c>;</c>
/// in the order of the keys, as the specification's section Metric Attributes asks; empty values are left out, since to Prometheus they are absent.
/// </summary>
internal sealed class LabelCollector
{
    private readonly List<(string Name, string Key, string Value)> _entries = [];
    private readonly List<(string Name, string Value)> _fixed = [];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _entries.Clear();
        _fixed.Clear();
    }

    /// <summary>Adds an attribute.</summary>
    public void Add(string key, string value) => _entries.Add((LabelNames.Of(key), key, value));

    /// <summary>Adds a label that wins over every attribute of its name: <c>job</c>, <c>instance</c>.</summary>
    public void Fix(string name, string value) => _fixed.Add((name, value));

    /// <summary>The labels gathered.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToLabels()
    {
        if (_entries.Count == 0 && _fixed.Count == 0)
        {
            return [];
        }

        _entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name) is var byName and not 0 ? byName : string.CompareOrdinal(a.Key, b.Key));
        var labels = new List<KeyValuePair<string, string>>(_entries.Count + _fixed.Count);
        foreach (var (name, _, value) in _entries)
        {
            if (value.Length == 0 || _fixed.Exists(f => string.Equals(f.Name, name, StringComparison.Ordinal)))
            {
                continue;
            }

            if (labels.Count > 0 && string.Equals(labels[^1].Key, name, StringComparison.Ordinal))
            {
                labels[^1] = new(name, labels[^1].Value + ";" + value);
            }
            else
            {
                labels.Add(new(name, value));
            }
        }

        foreach (var (name, value) in _fixed)
        {
            if (value.Length > 0)
            {
                labels.Add(new(name, value));
            }
        }

        labels.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return labels;
    }
}

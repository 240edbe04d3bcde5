using System.Runtime.InteropServices;
using System.Text;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Running;

/// <summary>A series as it arrives, found again without making a string of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SeriesKey : IEquatable<SeriesKey>
{
    readonly string _name;
    readonly IReadOnlyList<KeyValuePair<string, string>> _labels;
    readonly int _hash;

    /// <summary>The key of a sample's series.</summary>
    public SeriesKey(MetricSample sample)
    {
        _name = sample.Name;
        _labels = sample.Labels;
        var hash = new HashCode();
        hash.Add(_name, StringComparer.Ordinal);
        foreach (var (name, value) in _labels)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    /// <inheritdoc />
    public bool Equals(SeriesKey other)
    {
        if (_hash != other._hash || _labels.Count != other._labels.Count || !string.Equals(_name, other._name, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < _labels.Count; i++)
        {
            var (name, value) = _labels[i];
            var (otherName, otherValue) = other._labels[i];
            if (!string.Equals(name, otherName, StringComparison.Ordinal) || !string.Equals(value, otherValue, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is SeriesKey other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <summary>As Prometheus writes it, so that no two series read the same.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_name).Append('{');
        foreach (var (name, value) in _labels)
        {
            text.Append(text[^1] == '{' ? "" : ",").Append(name).Append("=\"")
                .Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        }

        return text.Append('}').ToString();
    }
}

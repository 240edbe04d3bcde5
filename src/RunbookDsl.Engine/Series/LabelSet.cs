using System.Collections;
using System.Text;

namespace RunbookDsl.Engine;

/// <summary>Labels and their values in ordinal order of the names. Equal when all labels are; a label with an empty value is an absent one.</summary>
public sealed class LabelSet : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<LabelSet>
{
    readonly KeyValuePair<string, string>[] _labels;
    readonly int _hash;

    /// <summary>Makes a label set; names must differ, their order does not matter.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public LabelSet(IEnumerable<KeyValuePair<string, string>> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        _labels = labels.Where(label => label.Value.Length > 0).OrderBy(label => label.Key, StringComparer.Ordinal).ToArray();
        var hash = new HashCode();
        for (var i = 0; i < _labels.Length; i++)
        {
            if (i > 0 && _labels[i].Key == _labels[i - 1].Key)
                throw new ArgumentException($"The label '{_labels[i].Key}' occurs twice.", nameof(labels));
            hash.Add(_labels[i].Key, StringComparer.Ordinal);
            hash.Add(_labels[i].Value, StringComparer.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>No labels.</summary>
    public static LabelSet Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _labels.Length;

    /// <inheritdoc />
    public KeyValuePair<string, string> this[int index] => _labels[index];

    /// <summary>The value of a label; empty when absent.</summary>
    public string ValueOf(string name)
    {
        foreach (var label in _labels)
        {
            if (label.Key == name)
                return label.Value;
        }

        return "";
    }

    /// <inheritdoc />
    public bool Equals(LabelSet? other) =>
        other is not null && _hash == other._hash && _labels.AsSpan().SequenceEqual(other._labels);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LabelSet);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_labels).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>As Prometheus writes it: <c>{region="eu", tool="search"}</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var (name, value) in _labels)
        {
            if (text.Length > 1)
                text.Append(", ");
            text.Append(name).Append("=\"").Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")).Append('"');
        }

        return text.Append('}').ToString();
    }
}

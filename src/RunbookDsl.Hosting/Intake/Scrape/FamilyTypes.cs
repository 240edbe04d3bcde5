namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>The types given by <c># TYPE</c> lines, and what each sample is by them.</summary>
internal sealed class FamilyTypes
{
    private readonly Dictionary<string, FamilyType> _types = new(StringComparer.Ordinal);

    /// <summary>Remembers the type of a family.</summary>
    public void Set(string family, FamilyType type) => _types[family] = type;

    /// <summary>The type a word names, or null if it names none.</summary>
    public static FamilyType? Parse(ReadOnlySpan<char> word) => word switch
    {
        "counter" => FamilyType.Counter,
        "gauge" or "info" or "stateset" => FamilyType.Gauge,
        "histogram" => FamilyType.Histogram,
        "summary" => FamilyType.Summary,
        "gaugehistogram" => FamilyType.GaugeHistogram,
        "untyped" or "unknown" => FamilyType.Unknown,
        _ => null,
    };

    /// <summary>The family of a sample and what it is to it.</summary>
    public (string Family, SampleRole Role) Resolve(string name, bool hasBound)
    {
        if (_types.TryGetValue(name, out var own) && own != FamilyType.Unknown)
        {
            return (name, own switch
            {
                FamilyType.Counter => SampleRole.Counter,
                FamilyType.Gauge or FamilyType.Summary => SampleRole.Gauge,
                _ => SampleRole.Ignored,
            });
        }

        foreach (var (suffix, role) in Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && Member(name[..^suffix.Length], suffix, role) is { } member)
            {
                return member;
            }
        }

        return BySuffix(name, hasBound);
    }

    private static readonly (string Suffix, SampleRole Role)[] Suffixes =
    [
        ("_bucket", SampleRole.Bucket), ("_sum", SampleRole.Sum), ("_count", SampleRole.Count), ("_total", SampleRole.Counter),
        ("_created", SampleRole.Created), ("_info", SampleRole.Gauge), ("_gsum", SampleRole.Ignored), ("_gcount", SampleRole.Ignored),
    ];

    private (string Family, SampleRole Role)? Member(string family, string suffix, SampleRole role)
    {
        if (!_types.TryGetValue(family, out var type))
        {
            return null;
        }

        return (type, role) switch
        {
            (FamilyType.Histogram, SampleRole.Bucket or SampleRole.Sum or SampleRole.Count or SampleRole.Created) => (family, role),
            (FamilyType.Counter, SampleRole.Counter) => (family, role),
            (FamilyType.Counter or FamilyType.Summary, SampleRole.Created) => (family, role),
            (FamilyType.Summary, SampleRole.Sum or SampleRole.Count) => (family, SampleRole.Counter),
            (FamilyType.Gauge, SampleRole.Gauge) => (family + suffix, role),
            (FamilyType.GaugeHistogram, SampleRole.Bucket or SampleRole.Ignored) => (family, SampleRole.Ignored),
            _ => null,
        };
    }

    // Without a type the suffix is all there is to go by.
    private static (string Family, SampleRole Role) BySuffix(string name, bool hasBound)
    {
        if (hasBound && name.EndsWith("_bucket", StringComparison.Ordinal))
        {
            return (name[..^"_bucket".Length], SampleRole.Bucket);
        }

        if (name.EndsWith("_sum", StringComparison.Ordinal))
        {
            return (name[..^"_sum".Length], SampleRole.Sum);
        }

        if (name.EndsWith("_count", StringComparison.Ordinal))
        {
            return (name[..^"_count".Length], SampleRole.Count);
        }

        return (name, name.EndsWith("_total", StringComparison.Ordinal) ? SampleRole.Counter : SampleRole.Gauge);
    }
}

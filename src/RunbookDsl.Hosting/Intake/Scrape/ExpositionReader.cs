namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>
/// Reads the Prometheus text exposition format 0.0.4 and OpenMetrics 1.0. A line that cannot be read costs only itself; the lines of a histogram become one sample.
/// </summary>
internal sealed class ExpositionReader(ExpositionFormat format)
{
    private const int MaxFaults = 10;
    private readonly FamilyTypes _types = new();
    private readonly List<MetricSample> _samples = [];
    private readonly Dictionary<string, HistogramParts> _histograms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset?> _created = new(StringComparer.Ordinal);
    private readonly List<(int Sample, string Key)> _counters = [];
    private readonly List<ExpositionFault> _faults = [];
    private int _faultCount;
    private bool _ended;

    /// <summary>Reads a whole text.</summary>
    public static ExpositionResult Read(ReadOnlySpan<char> text, ExpositionFormat format) => new ExpositionReader(format).ReadAll(text);

    private ExpositionResult ReadAll(ReadOnlySpan<char> text)
    {
        var number = 0;
        while (!text.IsEmpty && !_ended)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            ReadLine(line.TrimEnd('\r'), ++number);
        }

        Assemble();
        return new ExpositionResult(_samples, _faults, _faultCount, _ended || format == ExpositionFormat.Text);
    }

    private void ReadLine(ReadOnlySpan<char> line, int number)
    {
        var cursor = new ExpositionCursor(line);
        cursor.SkipBlanks();
        if (cursor.AtEnd)
        {
            return;
        }

        if (cursor.Skip('#'))
        {
            ReadComment(ref cursor, number);
        }
        else if (SampleLine.Read(ref cursor, format) is { } sample)
        {
            Take(sample, number);
        }
        else
        {
            Report(number, cursor.Position + 1, cursor.Fault + Found(line, cursor.Position));
        }
    }

    private void ReadComment(ref ExpositionCursor cursor, int number)
    {
        cursor.SkipBlanks();
        var word = cursor.ReadWord();
        if (format == ExpositionFormat.OpenMetrics && word is "EOF")
        {
            _ended = true;
            return;
        }

        // HELP and UNIT say nothing that a sample needs: units are in the names.
        if (word is not "TYPE")
        {
            return;
        }

        cursor.SkipBlanks();
        var family = cursor.ReadWord().ToString();
        cursor.SkipBlanks();
        var at = cursor.Position;
        if (FamilyTypes.Parse(cursor.ReadWord()) is { } type)
        {
            _types.Set(family, type);
        }
        else
        {
            Report(number, at + 1, $"the type of {Delivery.Shorten(family)} is expected: counter, gauge, histogram, summary or untyped");
        }
    }

    private void Take(SampleLine line, int number)
    {
        var bound = line.Labels.FindIndex(static l => l.Key is "le");
        var (family, role) = _types.Resolve(line.Name, bound >= 0);
        switch (role)
        {
            case SampleRole.Gauge:
                Add(line, SampleKind.Gauge);
                break;
            case SampleRole.Counter:
                _counters.Add((_samples.Count, SeriesKey.Of(family, line.Labels)));
                Add(line, SampleKind.Counter);
                break;
            case SampleRole.Bucket:
                TakeBucket(family, line, bound, number);
                break;
            case SampleRole.Sum:
                Parts(family, line, number).Sum = line.Value;
                break;
            case SampleRole.Count:
                Parts(family, line, number).Count = line.Value;
                break;
            case SampleRole.Created:
                _created[SeriesKey.Of(family, line.Labels)] = ExpositionNumber.FromSeconds(line.Value);
                break;
            default:
                break;
        }
    }

    private void TakeBucket(string family, SampleLine line, int boundAt, int number)
    {
        if (boundAt < 0 || !ExpositionNumber.TryParse(line.Labels[boundAt].Value, out var bound) || double.IsNaN(bound))
        {
            Report(number, 1, $"{line.Name} needs a label le with the bucket's upper bound");
            return;
        }

        line.Labels.RemoveAt(boundAt);
        Parts(family, line, number).AddBucket(bound, line.Value);
    }

    private HistogramParts Parts(string family, SampleLine line, int number)
    {
        // A recording holds one histogram at many instants.
        var key = SeriesKey.Of(family, line.Labels) + "@" + line.Timestamp?.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!_histograms.TryGetValue(key, out var parts))
        {
            parts = new HistogramParts(family, line.Labels, line.Timestamp, number);
            _histograms.Add(key, parts);
        }

        return parts;
    }

    private void Add(SampleLine line, SampleKind kind) =>
        _samples.Add(new MetricSample { Name = line.Name, Kind = kind, Labels = line.Labels, Timestamp = line.Timestamp, Value = line.Value });

    private void Assemble()
    {
        foreach (var (index, key) in _counters)
        {
            if (_created.TryGetValue(key, out var created))
            {
                _samples[index] = _samples[index] with { Start = created };
            }
        }

        foreach (var (key, parts) in _histograms)
        {
            parts.Created = _created.GetValueOrDefault(key[..key.LastIndexOf('@')]);
            if (!parts.HasBuckets)
            {
                _samples.AddRange(parts.ToCounters());
            }
            else if (parts.ToSample(out var fault) is { } sample)
            {
                _samples.Add(sample);
            }
            else
            {
                Report(parts.FirstLine, 1, fault!);
            }
        }
    }

    private void Report(int line, int column, string message)
    {
        if (_faultCount++ < MaxFaults)
        {
            _faults.Add(new ExpositionFault(line, column, message));
        }
    }

    private static string Found(ReadOnlySpan<char> line, int position) =>
        position >= line.Length ? ", the line ends" : $", not '{Delivery.Shorten(line[position..])}'";
}

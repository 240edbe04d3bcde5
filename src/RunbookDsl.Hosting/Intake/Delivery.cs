using System.Globalization;
using System.Text;

namespace RunbookDsl.Hosting.Intake;

/// <summary>The samples of one request, scrape or collection, with the caps applied and what was refused counted and said.</summary>
internal sealed class Delivery(IntakeOptions options)
{
    private const int MaxReasons = 3;
    private readonly List<MetricSample> _samples = [];
    private readonly List<string> _reasons = [];
    private int _unsaid;

    /// <summary>What passed the caps.</summary>
    public IReadOnlyList<MetricSample> Samples => _samples;

    /// <summary>How many data points were refused.</summary>
    public int Rejected { get; private set; }

    /// <summary>Why, the first few reasons; null when none was refused.</summary>
    public string? Message
    {
        get
        {
            if (_reasons.Count == 0)
            {
                return null;
            }

            var said = string.Join(" ", _reasons);
            return _unsaid == 0 ? said : said + string.Create(CultureInfo.InvariantCulture, $" And {_unsaid} more.");
        }
    }

    /// <summary>Takes a sample if the caps allow it.</summary>
    public void Add(MetricSample sample)
    {
        if (_samples.Count >= options.MaxSamplesPerDelivery)
        {
            Reject(1, Cap($"More than {options.MaxSamplesPerDelivery:N0} samples in one delivery are refused", nameof(options.MaxSamplesPerDelivery)));
        }
        else if (sample.Labels.Count > options.MaxLabels)
        {
            Reject(1, Cap($"{sample.Name} carries {sample.Labels.Count:N0} labels, {options.MaxLabels:N0} are allowed", nameof(options.MaxLabels)));
        }
        else if (sample.Histogram is { } histogram && histogram.Counts.Count > options.MaxBuckets)
        {
            Reject(1, Cap($"{sample.Name} has {histogram.Counts.Count:N0} buckets, {options.MaxBuckets:N0} are allowed", nameof(options.MaxBuckets)));
        }
        else if (OverlongLabel(sample) is { } reason)
        {
            Reject(1, reason);
        }
        else
        {
            _samples.Add(sample);
        }
    }

    /// <summary>Counts data points that could not be read.</summary>
    public void Reject(int points, string reason)
    {
        Rejected += points;
        if (_reasons.Contains(reason))
        {
            return;
        }

        if (_reasons.Count < MaxReasons)
        {
            _reasons.Add(reason);
        }
        else
        {
            _unsaid++;
        }
    }

    /// <summary>At most 60 characters of a text from outside, with control characters made visible, for messages.</summary>
    public static string Shorten(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        var result = new StringBuilder(Longest + 1);
        foreach (var c in text[..Math.Min(text.Length, Longest)])
        {
            result.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        return text.Length > Longest ? result.Append('…').ToString() : result.ToString();
    }

    private string? OverlongLabel(MetricSample sample)
    {
        if (sample.Name.Length > options.MaxNameLength)
        {
            return Cap($"The metric name '{Shorten(sample.Name)}' has {sample.Name.Length:N0} characters, {options.MaxNameLength:N0} are allowed", nameof(options.MaxNameLength));
        }

        foreach (var (name, value) in sample.Labels)
        {
            if (name.Length > options.MaxNameLength)
            {
                return Cap($"{sample.Name}: the label name '{Shorten(name)}' has {name.Length:N0} characters, {options.MaxNameLength:N0} are allowed", nameof(options.MaxNameLength));
            }

            if (value.Length > options.MaxLabelValueLength)
            {
                return Cap($"{sample.Name}: the value of label '{name}' has {value.Length:N0} characters, {options.MaxLabelValueLength:N0} are allowed", nameof(options.MaxLabelValueLength));
            }
        }

        return null;
    }

    private static string Cap(FormattableString what, string option) =>
        what.ToString(CultureInfo.InvariantCulture) + " (Runbooks:Intake:" + option + ").";
}

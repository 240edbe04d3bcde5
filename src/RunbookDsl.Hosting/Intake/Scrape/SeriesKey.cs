using System.Text;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>One text for a name and its labels, so that series can be told apart in a dictionary.</summary>
internal static class SeriesKey
{
    /// <summary>The key; the separators cannot stand in a name, and lengths keep values apart.</summary>
    public static string Of(string name, IReadOnlyList<KeyValuePair<string, string>> labels)
    {
        if (labels.Count == 0)
        {
            return name;
        }

        var key = new StringBuilder(name);
        foreach (var (label, value) in labels)
        {
            key.Append('{').Append(label).Append('=').Append(value.Length).Append(':').Append(value);
        }

        return key.ToString();
    }
}

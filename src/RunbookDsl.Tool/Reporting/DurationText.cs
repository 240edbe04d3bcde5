namespace RunbookDsl.Tool.Reporting;

/// <summary>How long something took, as people say it: <c>1 h 20 min</c>.</summary>
internal static class DurationText
{
    public static string Of(TimeSpan duration)
    {
        var parts = new List<string>();
        Add((int)duration.TotalDays, "d");
        Add(duration.Hours, "h");
        Add(duration.Minutes, "min");
        Add(duration.Seconds, "s");
        return parts.Count == 0 ? "0 s" : string.Join(' ', parts.Take(2));

        void Add(int number, string unit)
        {
            if (number > 0)
            {
                parts.Add($"{number} {unit}");
            }
        }
    }
}

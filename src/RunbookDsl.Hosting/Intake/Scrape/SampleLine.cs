namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>One sample as its line says it.</summary>
internal sealed record SampleLine(string Name, List<KeyValuePair<string, string>> Labels, double Value, DateTimeOffset? Timestamp)
{
    /// <summary>Reads a line that is neither empty nor a comment; labels come in ordinal order of their names.</summary>
    public static SampleLine? Read(ref ExpositionCursor cursor, ExpositionFormat format)
    {
        if (!cursor.TryReadName(colon: true, "the name of a metric", out var name))
        {
            return null;
        }

        cursor.SkipBlanks();
        var labels = new List<KeyValuePair<string, string>>();
        if (cursor.Skip('{') && !TryReadLabels(ref cursor, labels))
        {
            return null;
        }

        cursor.SkipBlanks();
        var at = cursor.Position;
        if (!ExpositionNumber.TryParse(cursor.ReadWord(), out var value))
        {
            cursor.Fail("a number is expected", at);
            return null;
        }

        return TryReadTail(ref cursor, format, out var timestamp) ? new SampleLine(name.ToString(), labels, value, timestamp) : null;
    }

    private static bool TryReadLabels(ref ExpositionCursor cursor, List<KeyValuePair<string, string>> labels)
    {
        cursor.SkipBlanks();
        while (!cursor.Skip('}'))
        {
            var at = cursor.Position;
            if (!cursor.TryReadName(colon: false, "the name of a label, or '}',", out var name))
            {
                return false;
            }

            cursor.SkipBlanks();
            if (!cursor.Skip('='))
            {
                return cursor.Fail("'=' is expected after the name of a label");
            }

            cursor.SkipBlanks();
            if (!cursor.TryReadQuoted(out var value))
            {
                return false;
            }

            labels.Add(new(name.ToString(), value));
            if (labels.FindIndex(l => string.Equals(l.Key, labels[^1].Key, StringComparison.Ordinal)) < labels.Count - 1)
            {
                return cursor.Fail($"the label '{labels[^1].Key}' is given twice", at);
            }

            cursor.SkipBlanks();
            if (!cursor.Skip(',') && cursor.Next != '}')
            {
                return cursor.Fail("',' or '}' is expected after the value of a label");
            }

            cursor.SkipBlanks();
        }

        labels.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return true;
    }

    private static bool TryReadTail(ref ExpositionCursor cursor, ExpositionFormat format, out DateTimeOffset? timestamp)
    {
        timestamp = null;
        cursor.SkipBlanks();
        if (!cursor.AtEnd && cursor.Next != '#')
        {
            var at = cursor.Position;
            if (!ExpositionNumber.TryParseInstant(cursor.ReadWord(), format, out var instant))
            {
                return cursor.Fail(format == ExpositionFormat.Text ? "a timestamp in milliseconds is expected" : "a timestamp in seconds is expected", at);
            }

            timestamp = instant;
            cursor.SkipBlanks();
        }

        // An exemplar follows in OpenMetrics; it is not kept.
        return cursor.AtEnd || (format == ExpositionFormat.OpenMetrics && cursor.Next == '#') || cursor.Fail("the end of the line is expected");
    }
}

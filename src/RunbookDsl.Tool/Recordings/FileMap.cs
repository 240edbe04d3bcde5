namespace RunbookDsl.Tool.Recordings;

/// <summary>How one CSV file, or all that match a pattern, become series.</summary>
internal sealed record FileMap
{
    /// <summary>The column that holds the time.</summary>
    public string Timestamp { get; init; } = "timestamp";

    /// <summary><c>iso</c>, <c>unix</c>, <c>unix-ms</c> or a .NET date format such as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    public string Format { get; init; } = "iso";

    /// <summary>The IANA time zone of times that do not carry one.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The character between two fields.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>The columns that are metrics.</summary>
    public IReadOnlyDictionary<string, ColumnMap> Columns { get; init; } = new Dictionary<string, ColumnMap>(StringComparer.Ordinal);

    /// <summary>The columns that are labels of every row: column to label.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

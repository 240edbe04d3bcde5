using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>Where a range's reading stands for one label set.</summary>
/// <param name="Labels">The labels; empty for a reading of the whole service.</param>
/// <param name="Status">Where it stands: normal, low (below normal), elevated (above normal), missing, warning or critical.</param>
/// <param name="Value">The value; null while missing.</param>
internal sealed record RangeValueItem(IReadOnlyDictionary<string, string> Labels, string Status, double? Value)
{
    /// <summary>A value of the board.</summary>
    public static RangeValueItem Of(RangeValue value) =>
        new(value.Labels.ToDictionary(StringComparer.Ordinal), Name(value.Grade), value.Value is { } number && double.IsFinite(number) ? number : null);

    /// <summary>A grade as the API writes it.</summary>
    public static string Name(RangeGrade grade) => grade.ToString().ToLowerInvariant();
}

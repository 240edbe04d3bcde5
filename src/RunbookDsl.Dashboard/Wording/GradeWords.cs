using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Wording;

/// <summary>Where values stand in their ranges, in the words and style classes of the pages.</summary>
internal static class GradeWords
{
    /// <summary>The grade's name.</summary>
    public static string Name(RangeGrade grade) => grade switch
    {
        RangeGrade.Critical => "Critical",
        RangeGrade.Warning => "Warning",
        RangeGrade.Missing => "No data",
        RangeGrade.Elevated => "Elevated",
        RangeGrade.Low => "Low",
        _ => "Normal",
    };

    /// <summary>What the grade says plainly, for those names that do not speak for themselves.</summary>
    public static string? Meaning(RangeGrade grade) => grade switch
    {
        RangeGrade.Elevated => "Above normal, short of a warning",
        RangeGrade.Low => "Below normal, short of a warning",
        _ => null,
    };

    /// <summary>The class that gives a grade its colours.</summary>
    public static string Tone(RangeGrade grade) => grade switch
    {
        RangeGrade.Critical => "tone-critical",
        RangeGrade.Warning => "tone-warning",
        RangeGrade.Missing => "tone-unknown",
        RangeGrade.Elevated or RangeGrade.Low => "tone-pending",
        _ => "tone-quiet",
    };

    /// <summary>The class that styles a grade's shape: what calls for someone is filled, what is well is bare.</summary>
    public static string Class(RangeGrade grade) => grade switch
    {
        RangeGrade.Critical or RangeGrade.Warning => "is-firing",
        RangeGrade.Normal => "is-inactive",
        _ => "is-between",
    };

    /// <summary>The scale in which a range's values and bounds read alike.</summary>
    public static QuantityScale Scale(RangeDefinition range) =>
        QuantityScale.For(
            range.Unit,
            new[] { range.NormalUpper, range.NormalLower, range.WarningAbove, range.WarningBelow, range.CriticalAbove, range.CriticalBelow }.FirstOrDefault(bound => bound is > 0 or < 0));

    /// <summary>The declared bounds in words: <c>normal 0 % to 2 %, warning above 5 %, critical above 10 %</c>.</summary>
    public static string Bounds(RangeDefinition range)
    {
        var scale = Scale(range);
        string? Bound(string word, double? bound) => bound is { } known ? $"{word} {scale.Write(known)}" : null;
        var normal = (range.NormalLower, range.NormalUpper) switch
        {
            ({ } lower, { } upper) => $"normal {scale.Write(lower)} to {scale.Write(upper)}",
            ({ } lower, null) => $"normal from {scale.Write(lower)}",
            (null, { } upper) => $"normal up to {scale.Write(upper)}",
            _ => null,
        };
        string?[] parts =
        [
            normal,
            Bound("warning below", range.WarningBelow),
            Bound("warning above", range.WarningAbove),
            Bound("critical below", range.CriticalBelow),
            Bound("critical above", range.CriticalAbove),
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>How the label sets of a range stand in all: <c>1 critical, 3 normal</c>.</summary>
    public static string Counts(RangeStatus status) => string.Join(", ", status.Values
        .GroupBy(value => value.Grade)
        .Select(grade => $"{grade.Count()} {Name(grade.Key).ToLowerInvariant()}"));
}

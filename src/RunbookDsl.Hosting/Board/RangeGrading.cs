using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Board;

/// <summary>Grades values by declared ranges: critical before warning, and what is neither that nor normal is elevated or low.</summary>
internal static class RangeGrading
{
    /// <summary>Where a value stands.</summary>
    /// <param name="range">The declared range.</param>
    /// <param name="value">The value; null when missing.</param>
    public static RangeGrade Of(RangeDefinition range, double? value) => value switch
    {
        null or double.NaN => RangeGrade.Missing,
        _ when value > range.CriticalAbove || value < range.CriticalBelow => RangeGrade.Critical,
        _ when value > range.WarningAbove || value < range.WarningBelow => RangeGrade.Warning,
        _ when value > range.NormalUpper => RangeGrade.Elevated,
        _ when value < range.NormalLower => RangeGrade.Low,
        _ => RangeGrade.Normal,
    };
}

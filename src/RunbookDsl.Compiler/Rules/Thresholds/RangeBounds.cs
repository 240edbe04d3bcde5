using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>The declared bounds of a range.</summary>
static class RangeBounds
{
    /// <summary>All that are declared.</summary>
    public static IEnumerable<Constant> Of(MetricRange range)
    {
        Constant?[] bounds = [range.NormalLower, range.NormalUpper, range.WarningAbove, range.WarningBelow, range.CriticalAbove, range.CriticalBelow];
        return bounds.OfType<Constant>();
    }

    /// <summary>The threshold of a severity on one side; null when it is not declared.</summary>
    public static Constant? Threshold(MetricRange range, Severity severity, bool above) => (severity, above) switch
    {
        (Severity.Warning, true) => range.WarningAbove,
        (Severity.Warning, false) => range.WarningBelow,
        (Severity.Critical, true) => range.CriticalAbove,
        (Severity.Critical, false) => range.CriticalBelow,
        _ => null,
    };
}

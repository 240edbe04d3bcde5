using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>A value away from a trigger at which its alert may resolve.</summary>
static class Hysteresis
{
    // As far away as most people choose where nothing tells them better.
    const double Gap = 0.2;

    /// <summary>The value as C# in the place of the one that the resolution has now; null when there is none to propose.</summary>
    public static string? Source(Literal resolution, Constant edge, RunbookModel runbook)
    {
        var isBelow = resolution.IsAbove == false;
        var better = Declared(resolution, isBelow, runbook)
            ?? (resolution.Limit <= 0 ? null : Linear.Tidy(resolution.Limit * (isBelow ? 1 - Gap : 1 + Gap)));
        if (better is not { } value)
        {
            return null;
        }

        value = resolution.Variable.IsWhole && resolution.Scale == (1, 0) ? isBelow ? Math.Floor(value) : Math.Ceiling(value) : value;
        var domain = resolution.Variable.Possible(Premises.None);
        return value.Equals(resolution.Limit) || !domain.Reaches(value)
            ? null
            : QuantitySource.Of(Linear.Tidy((value * resolution.Scale.Factor) + resolution.Scale.Offset), edge.Unit);
    }

    // The nearest declared bound on the way back to normal: where the warning ends, or what is normal.
    static double? Declared(Literal resolution, bool isBelow, RunbookModel runbook)
    {
        if (resolution.Variable.Times is not null || runbook.Ranges.FirstOrDefault(range => range.Reading.Equals(resolution.Variable.Reading)) is not { } declared)
        {
            return null;
        }

        var range = RangeBounds.Consistent(declared);
        Constant?[] bounds = isBelow ? [range.WarningAbove, range.NormalUpper] : [range.WarningBelow, range.NormalLower];
        return bounds.FirstOrDefault(bound => isBelow ? bound?.Value < resolution.Limit : bound?.Value > resolution.Limit)?.Value;
    }
}

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Metrics;

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

    /// <summary>All thresholds that are declared.</summary>
    public static IEnumerable<(Severity Severity, bool IsAbove, Constant Threshold)> Thresholds(MetricRange range)
    {
        foreach (var above in new[] { true, false })
        {
            foreach (var severity in new[] { Severity.Warning, Severity.Critical })
            {
                if (Threshold(range, severity, above) is { } threshold)
                {
                    yield return (severity, above, threshold);
                }
            }
        }
    }

    /// <summary>The range without the bounds that are wrong in themselves, which RB1001, RB1002 and RB2001 report: nothing follows from those.</summary>
    public static MetricRange Sound(MetricRange range)
    {
        var domain = Domain.Possible(range.Reading, Premises.None);
        Constant? Right(Constant? bound) => bound is null || !domain.Reaches(bound.Value) || (Share.IsPercentNumber(bound) && Share.IsRead(range.Reading)) ? null : bound;
        var sound = range with
        {
            NormalLower = Right(range.NormalLower),
            NormalUpper = Right(range.NormalUpper),
            WarningAbove = Right(range.WarningAbove),
            WarningBelow = Right(range.WarningBelow),
            CriticalAbove = Right(range.CriticalAbove),
            CriticalBelow = Right(range.CriticalBelow),
        };
        sound = sound.CriticalAbove?.Value < sound.WarningAbove?.Value ? sound with { WarningAbove = null, CriticalAbove = null } : sound;
        sound = sound.CriticalBelow?.Value > sound.WarningBelow?.Value ? sound with { WarningBelow = null, CriticalBelow = null } : sound;
        return sound.NormalLower?.Value > sound.NormalUpper?.Value ? sound with { NormalLower = null, NormalUpper = null } : sound;
    }

    /// <summary>The first threshold on a side that lies inside the normal range, so that normal values cross it; null when none does.</summary>
    public static Constant? InsideNormal(MetricRange sound, bool above)
    {
        var normal = above ? sound.NormalUpper : sound.NormalLower;
        return new[] { Threshold(sound, Severity.Warning, above), Threshold(sound, Severity.Critical, above) }
            .FirstOrDefault(threshold => above ? threshold?.Value < normal?.Value : threshold?.Value > normal?.Value);
    }

    /// <summary>The range without the sides whose thresholds lie inside the normal range, which RB2002 reports.</summary>
    public static MetricRange Consistent(MetricRange range)
    {
        var sound = Sound(range);
        var (above, below) = (InsideNormal(sound, above: true) is null, InsideNormal(sound, above: false) is null);
        return sound with
        {
            WarningAbove = above ? sound.WarningAbove : null,
            CriticalAbove = above ? sound.CriticalAbove : null,
            WarningBelow = below ? sound.WarningBelow : null,
            CriticalBelow = below ? sound.CriticalBelow : null,
        };
    }
}

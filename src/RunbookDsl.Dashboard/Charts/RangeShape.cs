using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Charts;

/// <summary>A declared range drawn as a bar: its stretches from left to right, and where a value lies on it.</summary>
/// <param name="Stretches">The stretches.</param>
/// <param name="Low">The number at the left end.</param>
/// <param name="High">The number at the right end.</param>
internal sealed record RangeShape(IReadOnlyList<RangeStretch> Stretches, double Low, double High)
{
    /// <summary>How wide the bar is.</summary>
    public const double Width = 100;

    /// <summary>Draws a range; the ends lie a little beyond the outermost bounds, so that what is beyond them shows.</summary>
    public static RangeShape Of(RangeDefinition range)
    {
        double[] bounds = [.. new[] { range.NormalLower, range.NormalUpper, range.WarningBelow, range.WarningAbove, range.CriticalBelow, range.CriticalAbove }
            .OfType<double>().Where(double.IsFinite).Distinct().Order()];
        if (bounds.Length == 0)
        {
            return new RangeShape([], 0, 1);
        }

        var margin = bounds.Length == 1 ? Math.Max(Math.Abs(bounds[0]), 1) * 0.5 : (bounds[^1] - bounds[0]) * 0.25;

        // What cannot be worse downward need not show what lies below it.
        var low = range.WarningBelow is null && range.CriticalBelow is null && range.NormalLower == bounds[0] ? bounds[0] : bounds[0] - margin;
        var shape = new RangeShape([], low, bounds[^1] + margin);
        double[] ends = [.. bounds.Prepend(shape.Low).Append(shape.High).Distinct()];
        return shape with
        {
            Stretches = [.. ends.Zip(ends.Skip(1), (from, to) => new RangeStretch(shape.At(from), shape.At(to) - shape.At(from), RangeGrading.Of(range, from + ((to - from) / 2))))],
        };
    }

    /// <summary>Where a number lies, within the bar.</summary>
    public double At(double value) => Math.Round(Math.Clamp((value - Low) / (High - Low), 0, 1) * Width, 2);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>A condition of eight rows: a bit is set in one of the two masks where it is known, in neither where it is unknown.</summary>
/// <param name="True">The rows where it holds.</param>
/// <param name="False">The rows where it does not hold.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Truth(byte True, byte False)
{
    /// <summary>Kleene's conjunction.</summary>
    public static Truth operator &(Truth left, Truth right) => new((byte)(left.True & right.True), (byte)(left.False | right.False));

    /// <summary>Kleene's disjunction.</summary>
    public static Truth operator |(Truth left, Truth right) => new((byte)(left.True | right.True), (byte)(left.False & right.False));

    /// <summary>Kleene's negation.</summary>
    public static Truth operator !(Truth truth) => new(truth.False, truth.True);

    internal static Truth Of(Values left, Values right, Vector512<double> holds)
    {
        var known = Vector512.Equals(left.Lanes, left.Lanes) & Vector512.Equals(right.Lanes, right.Lanes);
        var mask = (byte)known.ExtractMostSignificantBits();
        var held = (byte)((byte)holds.ExtractMostSignificantBits() & mask);
        return new Truth(held, (byte)(mask & ~held));
    }
}

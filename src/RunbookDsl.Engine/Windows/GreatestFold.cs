using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>The greatest.</summary>
readonly struct GreatestFold : IFold
{
    public static double Identity => double.NegativeInfinity;

    public static Vector512<double> Combine(Vector512<double> left, Vector512<double> right) => Vector512.Max(left, right);

    public static double Combine(double left, double right) => Math.Max(left, right);
}

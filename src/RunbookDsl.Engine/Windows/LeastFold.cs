using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>The least.</summary>
readonly struct LeastFold : IFold
{
    public static double Identity => double.PositiveInfinity;

    public static Vector512<double> Combine(Vector512<double> left, Vector512<double> right) => Vector512.Min(left, right);

    public static double Combine(double left, double right) => Math.Min(left, right);
}

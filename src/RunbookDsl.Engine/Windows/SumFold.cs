using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>The sum.</summary>
readonly struct SumFold : IFold
{
    public static double Identity => 0;

    public static Vector512<double> Combine(Vector512<double> left, Vector512<double> right) => left + right;

    public static double Combine(double left, double right) => left + right;
}

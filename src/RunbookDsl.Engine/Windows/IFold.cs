using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>An associative way to combine numbers, with the number that changes nothing.</summary>
interface IFold
{
    static abstract double Identity { get; }

    static abstract Vector512<double> Combine(Vector512<double> left, Vector512<double> right);

    static abstract double Combine(double left, double right);
}

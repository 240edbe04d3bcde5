using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>Eight rows of a column at once.</summary>
static class Lanes
{
    public const int Count = 8;

    public static Vector512<double> NaN => Vector512.Create(double.NaN);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> At(double[] column, int row) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(Vector512<double> values, double[] column, int row) =>
        values.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)row);
}

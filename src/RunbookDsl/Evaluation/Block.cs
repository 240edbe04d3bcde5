using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>Eight rows of one scope at one tick: the columns to read and the verdicts to write.</summary>
public readonly ref struct Block
{
    readonly double[][] _columns;
    readonly Verdicts _verdicts;
    readonly int _row;

    /// <summary>Points at eight rows.</summary>
    /// <param name="columns">For each reading of the runbook its column, padded to a multiple of 64 rows; only those of the block's scope are read.</param>
    /// <param name="verdicts">Where the verdicts go.</param>
    /// <param name="row">The first of the eight rows, a multiple of eight.</param>
    public Block(double[][] columns, Verdicts verdicts, int row)
    {
        _columns = columns;
        _verdicts = verdicts;
        _row = row;
    }

    /// <summary>A reading of the eight rows.</summary>
    public Values this[int reading] =>
        new(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_columns[reading]), (nuint)_row));

    /// <summary>Writes where an alert's trigger and resolution hold.</summary>
    public void Decide(int alert, Truth trigger, Truth resolution) => _verdicts.Write(alert, _row, trigger, resolution);
}

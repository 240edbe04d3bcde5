using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>Eight rows of one scope at one tick: the columns to read and the verdicts to write.</summary>
public readonly ref struct Block
{
    readonly double[][] _columns;
    readonly Verdicts _verdicts;
    readonly int _row;
    readonly double[] _settings;

    /// <summary>Points at eight rows.</summary>
    /// <param name="columns">For each reading of the runbook its column, padded to a multiple of 64 rows; only those of the block's scope are read.</param>
    /// <param name="verdicts">Where the verdicts go.</param>
    /// <param name="row">The first of the eight rows, a multiple of eight.</param>
    /// <param name="settings">The value of each setting of the runbook; none when it has none.</param>
    public Block(double[][] columns, Verdicts verdicts, int row, double[]? settings = null)
    {
        _settings = settings ?? [];
        _columns = columns;
        _verdicts = verdicts;
        _row = row;
    }

    /// <summary>A reading of the eight rows.</summary>
    public Values this[int reading] =>
        new(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_columns[reading]), (nuint)_row));

    /// <summary>The value of a setting, the same for all rows.</summary>
    /// <param name="setting">An index into <see cref="Definition.RunbookDefinition.Settings"/>.</param>
    public Values Setting(int setting) => _settings[setting];

    /// <summary>Writes where an alert's trigger and resolution hold.</summary>
    public void Decide(int alert, Truth trigger, Truth resolution) => _verdicts.Write(alert, _row, trigger, resolution);
}

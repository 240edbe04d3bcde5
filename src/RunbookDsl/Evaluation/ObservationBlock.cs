using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>Eight rows of one scope at one tick: the columns to read, and room for both sides of every comparison of one alert.</summary>
public readonly ref struct ObservationBlock
{
    readonly double[][] _columns;
    readonly Span<Values> _left;
    readonly Span<Values> _right;
    readonly int _row;
    readonly int _alert;
    readonly double[] _settings;

    /// <summary>Points at eight rows of one alert.</summary>
    /// <param name="columns">For each reading of the runbook its column.</param>
    /// <param name="row">The first of the eight rows, a multiple of eight.</param>
    /// <param name="alert">The alert whose comparisons are wanted.</param>
    /// <param name="left">Room for the left sides, as many as the alert has comparisons.</param>
    /// <param name="right">Room for the right sides, as many as the alert has comparisons.</param>
    /// <param name="settings">The value of each setting of the runbook; none when it has none.</param>
    public ObservationBlock(double[][] columns, int row, int alert, Span<Values> left, Span<Values> right, double[]? settings = null)
    {
        _settings = settings ?? [];
        _columns = columns;
        _row = row;
        _alert = alert;
        _left = left;
        _right = right;
    }

    /// <summary>The alert whose comparisons are wanted.</summary>
    public int Alert => _alert;

    /// <summary>A reading of the eight rows.</summary>
    public Values this[int reading] =>
        new(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_columns[reading]), (nuint)_row));

    /// <summary>The value of a setting, the same for all rows.</summary>
    /// <param name="setting">An index into <see cref="Definition.RunbookDefinition.Settings"/>.</param>
    public Values Setting(int setting) => _settings[setting];

    /// <summary>Writes both sides of a comparison.</summary>
    /// <param name="comparison">Its place in <see cref="Definition.AlertDefinition.Comparisons"/>.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public void Observe(int comparison, Values left, Values right)
    {
        _left[comparison] = left;
        _right[comparison] = right;
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>Eight rows of one scope at one tick: the columns to read, and room for what one probe finds.</summary>
public readonly ref struct ProbeBlock
{
    readonly double[][] _columns;
    readonly Findings _findings;
    readonly int _row;
    readonly double[] _settings;

    /// <summary>Points at eight rows of one probe.</summary>
    /// <param name="columns">For each reading of the runbook its column.</param>
    /// <param name="row">The first of the eight rows, a multiple of eight.</param>
    /// <param name="probe">The probe; an index into <see cref="Definition.RunbookDefinition.Probes"/>.</param>
    /// <param name="findings">Where what it finds goes; with room for as many comparisons as the probe has.</param>
    /// <param name="settings">The value of each setting of the runbook; none when it has none.</param>
    public ProbeBlock(double[][] columns, int row, int probe, Findings findings, double[]? settings = null)
    {
        _settings = settings ?? [];
        _columns = columns;
        _row = row;
        Probe = probe;
        _findings = findings;
    }

    /// <summary>The probe that is wanted.</summary>
    public int Probe { get; }

    /// <summary>A reading of the eight rows.</summary>
    public Values this[int reading] =>
        new(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_columns[reading]), (nuint)_row));

    /// <summary>The value of a setting, the same for all rows.</summary>
    /// <param name="setting">An index into <see cref="Definition.RunbookDefinition.Settings"/>.</param>
    public Values Setting(int setting) => _settings[setting];

    /// <summary>Writes where the condition holds.</summary>
    public void Find(Truth truth) => _findings.Truth = truth;

    /// <summary>Writes the reading's values.</summary>
    public void Find(Values values) => _findings.Value = values;

    /// <summary>Writes both sides of a comparison.</summary>
    /// <param name="comparison">Its place in <see cref="Definition.ProbeDefinition.Comparisons"/>.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public void Observe(int comparison, Values left, Values right) => _findings.Observe(comparison, left, right);
}

using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>What one probe found in eight rows: whether its condition holds or its reading's value, and both sides of the condition's comparisons.</summary>
public sealed class Findings
{
    readonly Values[] _left;
    readonly Values[] _right;

    /// <summary>Makes room for so many comparisons.</summary>
    public Findings(int comparisons)
    {
        _left = new Values[comparisons];
        _right = new Values[comparisons];
        Clear();
    }

    /// <summary>Where the condition holds; unknown for a reading.</summary>
    public Truth Truth { get; internal set; }

    /// <summary>The reading's values; missing for a condition.</summary>
    public Values Value { get; internal set; }

    /// <summary>The left sides of the comparisons.</summary>
    public ReadOnlySpan<Values> Left => _left;

    /// <summary>The right sides of the comparisons.</summary>
    public ReadOnlySpan<Values> Right => _right;

    /// <summary>Forgets what was found.</summary>
    public void Clear()
    {
        var missing = new Values(Vector512.Create(double.NaN));
        Truth = default;
        Value = missing;
        Array.Fill(_left, missing);
        Array.Fill(_right, missing);
    }

    internal void Observe(int comparison, Values left, Values right)
    {
        _left[comparison] = left;
        _right[comparison] = right;
    }
}

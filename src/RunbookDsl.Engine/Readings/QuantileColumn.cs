using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>A quantile of a histogram's measurements in a window, interpolated inside its bucket as Prometheus does.</summary>
sealed class QuantileColumn : MetricColumn
{
    readonly HistogramSeries _histogram;
    readonly WindowShape _shape;
    readonly double _quantile;
    SnapshotRing[] _rings = [];
    double[][] _now = [];
    double[][] _before = [];
    double[] _growth = [];

    public QuantileColumn(HistogramSeries histogram, double quantile, WindowShape shape, LabelFilter? filter)
        : base(histogram.Rows, filter)
    {
        _histogram = histogram;
        _shape = shape;
        _quantile = quantile;
        histogram.NeedBuckets(shape);
    }

    protected override void Begin(long tick)
    {
        var buckets = _histogram.Buckets;
        if (_now.Length != buckets.Count)
        {
            _now = new double[buckets.Count][];
            _before = new double[buckets.Count][];
            _growth = new double[buckets.Count];
            _rings = buckets.Select(bucket => bucket.Ring(_shape)).ToArray();
        }

        for (var i = 0; i < _now.Length; i++)
        {
            _now[i] = buckets[i].Now;
            _before[i] = _rings[i].AsOf(_shape.Anchor(tick));
        }
    }

    protected override Vector512<double> Compute(int row)
    {
        var shared = SharedBounds(row, out var alike);
        return (alike ? Together(row, shared) : OneByOne(row)) + Lanes.At(_histogram.Known, row);
    }

    /// <summary>The bounds that eight rows have in common, rows without bounds aside.</summary>
    double[]? SharedBounds(int row, out bool alike)
    {
        double[]? shared = null;
        alike = true;
        for (var i = 0; i < Lanes.Count; i++)
        {
            var bounds = _histogram.Bounds[row + i];
            if (bounds is null || ReferenceEquals(bounds, shared))
                continue;
            alike &= shared is null;
            shared = bounds;
        }

        return shared;
    }

    Vector512<double> Together(int row, double[]? bounds)
    {
        if (bounds is null || bounds.Length == 0)
            return Lanes.NaN;
        var total = Vector512<double>.Zero;
        for (var i = 0; i <= bounds.Length; i++)
            total += Growth(i, row);
        var rank = total * _quantile;
        var below = Vector512<double>.Zero;
        var result = Lanes.NaN;
        var open = Vector512.GreaterThan(total, Vector512<double>.Zero);
        for (var i = 0; i <= bounds.Length; i++)
        {
            var growth = Growth(i, row);
            var reached = below + growth;
            var here = open & Vector512.GreaterThanOrEqual(reached, rank) & Vector512.GreaterThan(growth, Vector512<double>.Zero);
            var (from, to) = Ends(bounds, i);
            var value = Vector512.Create(from) + (Vector512.Create(to - from) * ((rank - below) / growth));
            result = Vector512.ConditionalSelect(here, value, result);
            open &= ~here;
            below = reached;
        }

        return result;
    }

    Vector512<double> OneByOne(int row)
    {
        Span<double> values = stackalloc double[Lanes.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = _histogram.Bounds[row + i] is { Length: > 0 } bounds ? One(row + i, bounds) : double.NaN;
        return Vector512.Create<double>(values);
    }

    double One(int row, double[] bounds)
    {
        var total = 0.0;
        for (var i = 0; i <= bounds.Length; i++)
            total += _growth[i] = Math.Max(0, _now[i][row] - _before[i][row]);
        var rank = total * _quantile;
        var below = 0.0;
        for (var i = 0; i <= bounds.Length; i++)
        {
            if (_growth[i] > 0 && below + _growth[i] >= rank)
            {
                var (from, to) = Ends(bounds, i);
                return from + ((to - from) * ((rank - below) / _growth[i]));
            }

            below += _growth[i];
        }

        return double.NaN;
    }

    Vector512<double> Growth(int bucket, int row) =>
        Vector512.Max(Vector512<double>.Zero, Lanes.At(_now[bucket], row) - Lanes.At(_before[bucket], row));

    /// <summary>Where a bucket begins and ends: the first one at zero unless it lies below, the last one, which has no end, at its beginning.</summary>
    static (double From, double To) Ends(double[] bounds, int bucket)
    {
        if (bucket == bounds.Length)
            return (bounds[^1], bounds[^1]);
        return bucket == 0 ? (Math.Min(0, bounds[0]), bounds[0]) : (bounds[bucket - 1], bounds[bucket]);
    }
}

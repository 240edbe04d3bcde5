namespace RunbookDsl.Benchmarks;

/// <summary>Adds up as many columns as the five rules have to read in a tick, and nothing else: what memory alone costs.</summary>
sealed class StreamsProbe
{
    // The gauge; both counters now and at two anchors each; twelve buckets now and at their anchor.
    const int Columns = 1 + 3 + 3 + 12 + 12;

    readonly double[][] _columns;
    readonly double[] _sum;

    public StreamsProbe(int rows)
    {
        _columns = Enumerable.Range(0, Columns).Select(_ => new double[rows]).ToArray();
        _sum = new double[rows];
    }

    public long Bytes => (Columns + 1L) * _sum.Length * sizeof(double);

    public void Run()
    {
        const int Tile = 1024;
        for (var row = 0; row < _sum.Length; row += Tile)
        {
            var length = Math.Min(Tile, _sum.Length - row);
            foreach (var column in _columns)
            {
                var sum = _sum.AsSpan(row, length);
                for (var i = 0; i < length; i++)
                    sum[i] += column[row + i];
            }
        }
    }
}

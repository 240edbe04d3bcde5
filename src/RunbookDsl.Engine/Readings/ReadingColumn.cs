namespace RunbookDsl.Engine;

/// <summary>One reading: a number for each row of its scope, NaN where it is missing, computed once a tick.</summary>
abstract class ReadingColumn(RowTable rows) : IRowColumns
{
    double[] _values = [];

    public RowTable Rows { get; } = rows;

    public double[] Values => _values;

    /// <summary>Computes the column as of a tick.</summary>
    public abstract void Compute(long tick);

    /// <summary>Hears of ticks that are not evaluated.</summary>
    public virtual void Skip(long from, long to)
    {
    }

    public virtual void Grow(int capacity)
    {
        var old = _values.Length;
        Array.Resize(ref _values, capacity);
        Array.Fill(_values, double.NaN, old, capacity - old);
    }

    public virtual void Clear(int row) => _values[row] = double.NaN;

    public virtual void Save(SnapshotWriter writer, int rows) => writer.Column(_values, rows);

    public virtual void Load(SnapshotReader reader, int rows) => reader.Column(_values, rows);

    public virtual void Admit(int row, LabelSet labels)
    {
    }
}

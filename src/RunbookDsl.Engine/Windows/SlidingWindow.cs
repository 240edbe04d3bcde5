namespace RunbookDsl.Engine;

/// <summary>A fold of the last panes of a column, kept up in constant work for each row and tick whatever the window's length.</summary>
abstract class SlidingWindow(WindowShape shape) : IRowColumns
{
    public WindowShape Shape { get; } = shape;

    /// <summary>The fold over the window as of the last tick taken; the fold's identity where the window is empty.</summary>
    public abstract double[] Result { get; }

    /// <summary>Takes one tick's column.</summary>
    public abstract void Take(long tick, double[] values, int rows);

    /// <summary>Takes a stretch of ticks without values.</summary>
    public abstract void Skip(long from, long to, int rows);

    public abstract void Grow(int capacity);

    public abstract void Clear(int row);

    public abstract void Save(SnapshotWriter writer, int rows);

    public abstract void Load(SnapshotReader reader, int rows);
}

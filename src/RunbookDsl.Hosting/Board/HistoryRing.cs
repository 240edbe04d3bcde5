namespace RunbookDsl.Hosting.Board;

/// <summary>The newest points of one row, as many as fit.</summary>
internal sealed class HistoryRing(int capacity)
{
    readonly Queue<HistoryPoint> _points = new();
    DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Adds a point, unless its tick is known.</summary>
    public void Add(HistoryPoint point)
    {
        if (point.At <= _last)
        {
            return;
        }

        if (_points.Count == capacity)
        {
            _points.Dequeue();
        }

        _points.Enqueue(point);
        _last = point.At;
    }

    /// <summary>The points, oldest first.</summary>
    public HistoryPoint[] ToArray() => [.. _points];
}

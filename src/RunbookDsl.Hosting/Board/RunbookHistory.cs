using RunbookDsl.Engine;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Board;

/// <summary>What charts of one runbook show: for each row of each alert the sides of its first comparison, tick by tick.</summary>
internal sealed class RunbookHistory(EvaluationOptions options)
{
    readonly Lock _lock = new();
    readonly Dictionary<string, Dictionary<LabelSet, HistoryRing>> _alerts = new(StringComparer.Ordinal);

    /// <summary>Adds a tick of one row; rows over the cap are left out.</summary>
    public void Add(string alert, LabelSet labels, HistoryPoint point)
    {
        lock (_lock)
        {
            Ring(alert, labels)?.Add(point);
        }
    }

    /// <summary>The points of one row, oldest first.</summary>
    public IReadOnlyList<HistoryPoint> Read(string alert, LabelSet labels)
    {
        lock (_lock)
        {
            return _alerts.TryGetValue(alert, out var rows) && rows.TryGetValue(labels, out var ring) ? ring.ToArray() : [];
        }
    }

    /// <summary>Drops the rows of an alert that are no more.</summary>
    public void Keep(string alert, IReadOnlySet<LabelSet> rows)
    {
        lock (_lock)
        {
            if (_alerts.TryGetValue(alert, out var known) && known.Count > rows.Count)
            {
                foreach (var gone in known.Keys.Where(labels => !rows.Contains(labels)).ToList())
                {
                    known.Remove(gone);
                }
            }
        }
    }

    /// <summary>Drops everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _alerts.Clear();
        }
    }

    /// <summary>Everything, for a snapshot.</summary>
    public byte[] Save()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        lock (_lock)
        {
            foreach (var (alert, rows) in _alerts)
            {
                foreach (var (labels, ring) in rows)
                {
                    Save(writer, alert, labels, ring.ToArray());
                }
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Takes up what a snapshot holds.</summary>
    public void Restore(byte[] saved)
    {
        using var reader = new BinaryReader(new MemoryStream(saved));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var alert = reader.ReadString();
            var labels = LabelJson.Read(reader.ReadString());
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                var at = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
                Add(alert, labels, new HistoryPoint(at, Known(reader.ReadDouble()), Known(reader.ReadDouble())));
            }
        }
    }

    static void Save(BinaryWriter writer, string alert, LabelSet labels, HistoryPoint[] points)
    {
        writer.Write(alert);
        writer.Write(LabelJson.Write(labels));
        writer.Write(points.Length);
        foreach (var point in points)
        {
            writer.Write(point.At.UtcTicks);
            writer.Write(point.Left ?? double.NaN);
            writer.Write(point.Right ?? double.NaN);
        }
    }

    static double? Known(double number) => double.IsNaN(number) ? null : number;

    HistoryRing? Ring(string alert, LabelSet labels)
    {
        if (!_alerts.TryGetValue(alert, out var rows))
        {
            _alerts[alert] = rows = [];
        }

        if (!rows.TryGetValue(labels, out var ring) && rows.Count < options.HistoryRows)
        {
            rows[labels] = ring = new HistoryRing(options.HistoryTicks);
        }

        return ring;
    }
}

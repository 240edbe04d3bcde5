namespace RunbookDsl.Engine;

/// <summary>Something kept by row that has a section of its own.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Write">Writes the columns of so many rows.</param>
/// <param name="Read">Reads the columns of so many rows.</param>
/// <param name="IsWindow">Whether it means nothing once the time between ticks has changed.</param>
sealed record SnapshotPart(RowTable Rows, Action<SnapshotWriter, int> Write, Action<SnapshotReader, int> Read, bool IsWindow = false)
{
    public void Save(SnapshotWriter writer)
    {
        writer.Int(Rows.High);
        Write(writer, Rows.High);
    }

    public void Load(SnapshotReader reader)
    {
        var rows = reader.Int();
        if (rows < 0 || rows > Rows.High)
            throw new SnapshotException($"The snapshot cannot be read: a section has {rows} rows where its scope has {Rows.High}.");
        if (!IsWindow || reader.SameGrid)
            Read(reader, rows);
    }
}

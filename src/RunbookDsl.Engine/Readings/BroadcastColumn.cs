namespace RunbookDsl.Engine;

/// <summary>A reading of a scope with fewer labels, given to every row that belongs to one of its rows.</summary>
sealed class BroadcastColumn(RowTable rows, ReadingColumn source, Projection? projection) : ReadingColumn(rows)
{
    public override void Compute(long tick)
    {
        for (var row = 0; row < Rows.Padded; row++)
            Values[row] = Rows.IsAlive(row) ? source.Values[projection is null ? row : projection.Rows[row]] : double.NaN;
    }
}

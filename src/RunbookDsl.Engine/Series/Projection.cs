namespace RunbookDsl.Engine;

/// <summary>To which row of a scope with fewer labels each row of a scope belongs.</summary>
sealed class Projection(RowTable target, int[] positions)
{
    int[] _rows = [];

    public RowTable Target { get; } = target;

    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>Picks the target's label values out of the source's.</summary>
    public string[] Pick(ReadOnlySpan<string> values)
    {
        var picked = new string[positions.Length];
        for (var i = 0; i < picked.Length; i++)
            picked[i] = values[positions[i]];
        return picked;
    }

    public void Grow(int capacity) => Array.Resize(ref _rows, capacity);

    public void Map(int row, int targetRow) => _rows[row] = targetRow;
}

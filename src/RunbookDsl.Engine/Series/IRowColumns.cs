namespace RunbookDsl.Engine;

/// <summary>Something that keeps numbers for each row of a scope.</summary>
interface IRowColumns
{
    /// <summary>Makes room for so many rows, a multiple of 64.</summary>
    void Grow(int capacity);

    /// <summary>Hears the labels of a row before its first sample.</summary>
    void Admit(int row, LabelSet labels)
    {
    }

    /// <summary>Forgets everything about a row, so that the next label set in its place finds it as new.</summary>
    void Clear(int row);
}

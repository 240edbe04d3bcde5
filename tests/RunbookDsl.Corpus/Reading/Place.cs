namespace RunbookCorpus.Reading;

/// <summary>A line of a file, counted from one.</summary>
readonly record struct Place(string File, int Line)
{
    public override string ToString() => $"{File}({Line})";
}

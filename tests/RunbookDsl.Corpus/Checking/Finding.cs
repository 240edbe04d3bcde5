using RunbookCorpus.Reading;

namespace RunbookCorpus.Checking;

/// <summary>Something that the C# compiler or the analyzer reported.</summary>
sealed record Finding(string Id, Place Place, string Message)
{
    public override string ToString() => $"{Place}: {Id}: {Message}";
}

namespace RunbookCorpus.Checking;

/// <summary>The mistakes that nothing reports yet, each with the reason; whatever is reported must leave the list.</summary>
static class Uncaught
{
    /// <summary>Ids of the catalogue without a rule.</summary>
    public static IReadOnlyDictionary<string, string> Pending { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };

    /// <summary>Mistakes that a rule should see and does not.</summary>
    public static IReadOnlyDictionary<string, string> Missed { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}

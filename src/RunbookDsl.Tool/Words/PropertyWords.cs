namespace RunbookDsl.Tool.Words;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>What the properties of the model are called.</summary>
internal static class PropertyWords
{
    static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        [nameof(RunbookModel.OnCall)] = "on call",
        [nameof(RunbookModel.Interval)] = "evaluated every",
        [nameof(RunbookModel.StaleAfter)] = "stale after",
        [nameof(Alert.For)] = "must hold for",
        [nameof(Alert.KeepFiring)] = "keeps firing for",
        [nameof(Alert.StableFor)] = "resolution must hold for",
        [nameof(Alert.WhenMissing)] = "when data is missing",
        [nameof(Alert.ForEach)] = "for each",
        [nameof(Alert.Resolution)] = "resolves when",
        [nameof(MetricRange.NormalLower)] = "normal from",
        [nameof(MetricRange.NormalUpper)] = "normal to",
    };

    // What is derived from something else, or stands elsewhere in words.
    static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        nameof(RunbookModel.Class), nameof(RunbookModel.Id), nameof(RunbookModel.HasAbout), nameof(RunbookModel.AlertNames), nameof(RunbookModel.Members), nameof(RunbookModel.Provenance), nameof(RunbookModel.Metrics),
    };

    /// <summary>The property in words: <c>must hold for</c>.</summary>
    public static string Of(ModelProperty property) => Special.TryGetValue(property.Name, out var words) ? words : Naming.Phrase(property.Name);

    /// <summary>Whether people are told of a property of the whole runbook.</summary>
    public static bool IsTold(ModelProperty property) => !Silent.Contains(property.Name);
}

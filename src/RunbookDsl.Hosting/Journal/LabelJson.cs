using System.Text.Json;
using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Label sets as the journal keeps them: a JSON object in ordinal order of the names, so that equal sets are equal text.</summary>
internal static class LabelJson
{
    /// <summary>A label set as text.</summary>
    public static string Write(LabelSet labels) => JsonSerializer.Serialize(labels.ToDictionary(StringComparer.Ordinal));

    /// <summary>A label set from text.</summary>
    public static LabelSet Read(string text) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(text)!);
}

using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunbookDsl.Tool.Recordings;

/// <summary>The mapping of CSV files to metrics, a JSON file beside the recording.</summary>
internal sealed record RecordingMap
{
    /// <summary>The name under which a data folder's own mapping is found.</summary>
    public const string FileName = "runbook.map.json";

    /// <summary>What an empty mapping may begin with; shown where one is missing.</summary>
    public const string Example =
        """{ "files": { "latency.csv": { "timestamp": "timestamp", "format": "iso", "columns": { "value": { "metric": "checkout_latency_seconds", "scale": 0.001 } } } } }""";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>File name, or pattern with <c>*</c>, to how it is read; the first that matches counts.</summary>
    public required IReadOnlyDictionary<string, FileMap> Files { get; init; }

    public static RecordingMap Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<RecordingMap>(file, Json)
                ?? throw ToolException.In(path, "the mapping is empty", $"Write one like {Example}");
        }
        catch (JsonException problem)
        {
            // The serializer's own text repeats path and line in its own notation after the first sentence.
            var reason = problem.Message.Split(" Path:", 2)[0].TrimEnd('.');
            var where = problem.Path is null or "$" ? "" : $" at {problem.Path}";
            throw ToolException.At(path, (problem.LineNumber ?? 0) + 1, $"the mapping cannot be read{where}: {reason}", $"Compare it with {Example}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ToolException.In(path, $"the mapping cannot be opened: {problem.Message}", "Check the path given to --map.");
        }
    }

    public FileMap? For(string fileName)
    {
        foreach (var (pattern, map) in Files)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, fileName, ignoreCase: false))
            {
                return map;
            }
        }

        return null;
    }
}

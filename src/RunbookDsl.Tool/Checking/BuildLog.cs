using System.Text.Json;

namespace RunbookDsl.Tool.Checking;

/// <summary>Reads the diagnostics that the C# compiler wrote as SARIF.</summary>
internal static class BuildLog
{
    /// <summary>The diagnostics of a log, without those that the sources suppress.</summary>
    public static IEnumerable<Finding> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
        {
            var rules = Rules(run);
            foreach (var result in run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0))
            {
                yield return Of(result, rules);
            }
        }
    }

    static Dictionary<string, JsonElement> Rules(JsonElement run)
    {
        var rules = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out var known))
        {
            foreach (var rule in known.EnumerateArray())
            {
                rules[rule.GetProperty("id").GetString()!] = rule;
            }
        }

        return rules;
    }

    static Finding Of(JsonElement result, Dictionary<string, JsonElement> rules)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        var rule = rules.TryGetValue(id, out var known) ? known : default;
        return new Finding(
            id,
            Severity(result),
            result.GetProperty("message").GetProperty("text").GetString()!,
            result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0 ? Place(locations[0]) : new CheckedPlace("", 0, 0, 0, 0),
            result.TryGetProperty("relatedLocations", out var related) ? [.. related.EnumerateArray().Select(Place)] : [],
            Text(rule, "shortDescription"),
            rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty("helpUri", out var help) ? help.GetString() : null);
    }

    static FindingSeverity Severity(JsonElement result) => (result.TryGetProperty("level", out var level) ? level.GetString() : "warning") switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    static CheckedPlace Place(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        var uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var file = Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        return physical.TryGetProperty("region", out var region)
            ? new CheckedPlace(file, Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn"))
            : new CheckedPlace(file, 1, 1, 1, 1);
    }

    static int Number(JsonElement region, string name) => region.TryGetProperty(name, out var number) ? number.GetInt32() : 1;

    static string? Text(JsonElement rule, string name) => rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty(name, out var text) ? text.GetProperty("text").GetString() : null;
}

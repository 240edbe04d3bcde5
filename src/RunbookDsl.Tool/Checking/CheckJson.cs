using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunbookDsl.Tool.Checking;

/// <summary>Diagnostics for scripts and for code scanning.</summary>
internal static class CheckJson
{
    // A key of a dictionary is written as it is; the name of a property would begin with a small letter, and no path would find its base.
    const string Base = "ROOT";

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    /// <summary>A list of diagnostics with their numbers.</summary>
    public static string Write(IReadOnlyList<Finding> findings, string root) => JsonSerializer.Serialize(
        new
        {
            diagnostics = findings.Select(finding => new
            {
                finding.Id,
                severity = CheckText.Word(finding.Severity),
                finding.Message,
                file = File(finding.Place, root),
                finding.Place.Line,
                finding.Place.Column,
                finding.Place.EndLine,
                finding.Place.EndColumn,
                related = finding.Related.Select(place => new { file = File(place, root), place.Line, place.Column }),
                finding.Help,
            }),
            errors = findings.Count(finding => finding.Severity == FindingSeverity.Error),
            warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning),
            infos = findings.Count(finding => finding.Severity == FindingSeverity.Info),
        },
        Options) + "\n";

    /// <summary>SARIF 2.1.0, with paths from the root so that it fits every checkout.</summary>
    public static string WriteSarif(IReadOnlyList<Finding> findings, string root)
    {
        var rules = findings.DistinctBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(finding => finding.Id, StringComparer.Ordinal).ToList();
        return JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
                ["version"] = "2.1.0",
                ["runs"] = new[]
                {
                    new
                    {
                        tool = new { driver = new { name = "RunbookDsl", informationUri = "https://github.com/runbookdsl/runbookdsl", rules = rules.Select(Rule) } },
                        originalUriBaseIds = new Dictionary<string, object>(StringComparer.Ordinal) { [Base] = new { uri = new Uri(Path.GetFullPath(root).TrimEnd('/', '\\') + "/").AbsoluteUri } },
                        results = findings.Select(finding => new
                        {
                            ruleId = finding.Id,
                            ruleIndex = rules.FindIndex(rule => rule.Id == finding.Id),
                            level = finding.Severity == FindingSeverity.Info ? "note" : CheckText.Word(finding.Severity),
                            message = new { text = finding.Message },
                            locations = finding.Place.File.Length == 0 ? [] : new[] { Location(finding.Place, root, null, null) },
                            relatedLocations = finding.Related.Select((place, i) => Location(place, root, i, new { text = $"line {place.Line}, which the message names" })),
                        }),
                    },
                },
            },
            Options) + "\n";
    }

    static object Rule(Finding finding) => new { id = finding.Id, shortDescription = finding.Title is null ? null : new { text = finding.Title }, helpUri = finding.Help };

    static object Location(CheckedPlace place, string root, int? id, object? message)
    {
        var path = CheckPath.Relative(place.File, root);
        var isInside = !Path.IsPathRooted(path);
        return new
        {
            id,
            message,
            physicalLocation = new
            {
                artifactLocation = new { uri = isInside ? Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) : new Uri(path).AbsoluteUri, uriBaseId = isInside ? Base : null },
                region = new { startLine = place.Line, startColumn = place.Column, endLine = place.EndLine, endColumn = place.EndColumn },
            },
        };
    }

    static string? File(CheckedPlace place, string root) => place.File.Length == 0 ? null : CheckPath.Relative(place.File, root);
}

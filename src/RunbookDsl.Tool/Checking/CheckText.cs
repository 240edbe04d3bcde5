namespace RunbookDsl.Tool.Checking;

/// <summary>Diagnostics for people: a line each, as compilers print them, then what it comes to.</summary>
internal static class CheckText
{
    public static string Write(IReadOnlyList<Finding> findings, string root)
    {
        var text = new StringWriter { NewLine = "\n" };
        foreach (var finding in findings)
        {
            var place = finding.Place;
            var where = place.File.Length == 0 ? "" : $"{CheckPath.Relative(place.File, root)}({place.Line},{place.Column}): ";
            text.WriteLine($"{where}{Word(finding.Severity)} {finding.Id}: {finding.Message}");
        }

        foreach (var rule in findings.Where(finding => finding.Help is not null && finding.Id.StartsWith("RB", StringComparison.Ordinal)).DistinctBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(finding => finding.Id, StringComparer.Ordinal))
        {
            text.WriteLine($"{rule.Id}: {rule.Title} ({rule.Help})");
        }

        text.WriteLine(Summary(findings));
        return text.ToString();
    }

    /// <summary>A severity in lower case.</summary>
    public static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>What it comes to, in a sentence.</summary>
    public static string Summary(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? "Nothing found."
        : $"{string.Join(", ", new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info }.Select(severity => Count(findings.Count(finding => finding.Severity == severity), Word(severity))).OfType<string>())}.";

    static string? Count(int count, string word) => count == 0 ? null : $"{count} {word}{(count == 1 ? "" : "s")}";
}

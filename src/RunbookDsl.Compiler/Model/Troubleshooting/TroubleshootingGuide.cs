namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>Known issues, diagnostic commands and where logs are (section 5 of the document).</summary>
sealed record TroubleshootingGuide
{
    /// <summary>The known issues, in the author's order.</summary>
    public EquatableArray<Issue> Issues { get; init; }

    /// <summary>The diagnostic commands that belong to no issue, in the author's order.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The logs, in the author's order.</summary>
    public EquatableArray<Log> Logs { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Issues.Count + Diagnostics.Count + Logs.Count == 0;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => Issues.SelectMany(issue => issue.Conditions());
}

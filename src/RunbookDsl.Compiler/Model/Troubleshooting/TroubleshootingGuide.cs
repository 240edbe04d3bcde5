namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>Known issues, diagnostic commands and where logs are (section 5 of the document).</summary>
sealed record TroubleshootingGuide
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

namespace RunbookDsl.Definition.Troubleshooting;

/// <summary>Known issues and diagnostic commands (section 5 of the document).</summary>
public sealed record TroubleshootingDefinition
{
    /// <summary>The known issues, in the author's order.</summary>
    public IReadOnlyList<IssueDefinition> Issues { get; init; } = [];

    /// <summary>The diagnostic commands that belong to no issue; indexes into <see cref="RunbookDefinition.Commands"/>.</summary>
    public IReadOnlyList<int> Diagnostics { get; init; } = [];
}

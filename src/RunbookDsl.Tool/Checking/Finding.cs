namespace RunbookDsl.Tool.Checking;

/// <summary>A diagnostic of a build.</summary>
/// <param name="Id">Its id: <c>RB5001</c>, <c>CS1061</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Related">The other places that the message speaks of.</param>
/// <param name="Title">What its rule is about; null when the build does not say.</param>
/// <param name="Help">The page that explains it; null when there is none.</param>
internal sealed record Finding(string Id, FindingSeverity Severity, string Message, CheckedPlace Place, IReadOnlyList<CheckedPlace> Related, string? Title, string? Help)
{
    /// <summary>Whether it is about a runbook, or keeps the project from being built.</summary>
    public bool IsOurs => Id.StartsWith("RB", StringComparison.Ordinal) || Severity == FindingSeverity.Error;
}

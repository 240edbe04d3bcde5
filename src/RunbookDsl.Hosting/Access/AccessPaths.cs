namespace RunbookDsl.Hosting.Access;

/// <summary>Where the pages are, which whoever maps them says.</summary>
internal sealed class AccessPaths
{
    /// <summary>The path that all pages are under; empty at the root.</summary>
    public string Root { get; set; } = "";
}

namespace RunbookDsl.Tool.Serving;

/// <summary>What the command line asks to serve.</summary>
internal sealed record ServeRequest
{
    /// <summary>The assembly, or a folder with assemblies.</summary>
    public required string Path { get; init; }

    /// <summary>The settings of the command line, as the configuration reads them: <c>--key=value</c>.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>Whether new builds are taken while it runs.</summary>
    public bool Watch { get; init; } = true;
}

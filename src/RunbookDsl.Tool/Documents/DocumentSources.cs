namespace RunbookDsl.Tool.Documents;

/// <summary>The assemblies that the user's words mean.</summary>
/// <param name="Assemblies">Their paths.</param>
/// <param name="Root">What <c>docs/runbooks</c> is relative to.</param>
internal sealed record DocumentSources(IReadOnlyList<string> Assemblies, string Root)
{
    /// <summary>Finds the assemblies; projects are built.</summary>
    public static async Task<DocumentSources> FindAsync(IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var assemblies = new List<string>();
        string? root = null;
        foreach (var source in sources)
        {
            var projects = ProjectsOf(source);
            if (projects.Length == 1)
            {
                assemblies.Add(await ProjectOutput.BuildAsync(projects[0], cancellationToken).ConfigureAwait(false));
                root ??= Path.GetDirectoryName(Path.GetFullPath(projects[0]));
            }
            else if (projects.Length > 1)
            {
                throw new ToolException(ExitCode.Runbook, $"{source}: it holds {projects.Length} projects", $"Name one: {string.Join(", ", projects)}.");
            }
            else
            {
                assemblies.AddRange(AssembliesOf(source));
            }
        }

        return new DocumentSources(assemblies, root ?? Environment.CurrentDirectory);
    }

    static string[] ProjectsOf(string source) =>
        Directory.Exists(source) ? [.. Directory.GetFiles(source, "*.csproj").Order(StringComparer.Ordinal)]
        : File.Exists(source) && source.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? [source]
        : [];

    static string[] AssembliesOf(string source)
    {
        if (Directory.Exists(source))
        {
            string[] found = [.. Directory.GetFiles(source, "*.dll").Where(ManagedAssembly.Is).Order(StringComparer.Ordinal)];
            return found.Length > 0
                ? found
                : throw new ToolException(ExitCode.Runbook, $"{source}: there is neither a project nor an assembly in this folder", "Name a folder with a .csproj, or the output folder, such as bin/Debug/net10.0.");
        }

        return !File.Exists(source)
            ? throw new ToolException(ExitCode.Runbook, $"{source}: there is no such file or folder", "Name an assembly, a project or a folder with one of them.")
            : ManagedAssembly.Is(source)
                ? [source]
                : throw new ToolException(ExitCode.Runbook, $"{source}: this is neither a project nor a .NET assembly", "Name the .csproj, or the .dll that the build writes.");
    }
}

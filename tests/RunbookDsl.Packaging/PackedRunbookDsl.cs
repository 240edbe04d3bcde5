using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace RunbookDsl.Packaging;

/// <summary>The package, packed once for all tests into a folder that serves as a feed.</summary>
public sealed class PackedRunbookDsl : IAsyncLifetime
{
#if DEBUG
    const string Configuration = "Debug";
#else
    const string Configuration = "Release";
#endif

    // A version of its own for every run, so that no cache answers with an older package.
    public string Version { get; } = $"0.0.1-test.{Guid.NewGuid():N}";

    public string Root { get; } = Directory.CreateTempSubdirectory("runbook-package-").FullName;

    public string Feed => Path.Combine(Root, "feed");

    public string PackageFile => Path.Combine(Feed, $"RunbookDsl.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        // Besides this folder the machine's own feeds serve, as they do for everybody.
        await File.WriteAllTextAsync(Path.Combine(Root, "NuGet.config"), """
            <configuration>
              <packageSources>
                <add key="local" value="feed" />
              </packageSources>
            </configuration>
            """);
        (await DotNet.Run(SourceFolder(), new Dictionary<string, string>(), "pack", "src/RunbookDsl", "--no-build", "-c", Configuration, "-o", Feed, $"-p:MinVerVersionOverride={Version}")).ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    public IReadOnlyList<string> Entries()
    {
        using ZipArchive package = ZipFile.OpenRead(PackageFile);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    public string Text(string entry)
    {
        using ZipArchive package = ZipFile.OpenRead(PackageFile);
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A console project outside the repository with one package reference.</summary>
    internal FreshProject NewProject(string name) => new(Path.Combine(Root, name), Version);

    static string SourceFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}

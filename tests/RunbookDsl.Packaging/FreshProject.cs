namespace RunbookDsl.Packaging;

/// <summary>A project as a newcomer makes it.</summary>
sealed class FreshProject
{
    readonly Dictionary<string, string> _environment;

    public FreshProject(string folder, string version)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        // A package folder of its own: nothing is left behind on the machine.
        _environment = new(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(folder, "..", "packages") };
        Put("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RunbookDsl" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public IEnumerable<string> Documents => Directory.Exists(DocumentFolder) ? Directory.EnumerateFiles(DocumentFolder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal) : [];

    string DocumentFolder => Path.Combine(Folder, "docs", "runbooks");

    public void Put(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public DateTime Written(string file) => File.GetLastWriteTimeUtc(Path.Combine(Folder, file));

    public Task<CommandResult> Build() => DotNet.Run(Folder, _environment, "build", "--nologo", "-v", "minimal");

    public Task<CommandResult> Execute() => DotNet.Run(Folder, _environment, Path.Combine("bin", "Debug", "net10.0", "App.dll"));
}

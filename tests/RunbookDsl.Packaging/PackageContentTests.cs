namespace RunbookDsl.Packaging;

[Collection(nameof(PackageCollection))]
public sealed class PackageContentTests(PackedRunbookDsl package)
{
    [Fact]
    public void Holds_surface_compiler_and_build_in_one() => package.Entries().Should().Contain(
    [
        "lib/net10.0/RunbookDsl.dll",
        "lib/net10.0/RunbookDsl.xml",
        "analyzers/dotnet/cs/RunbookDsl.Compiler.dll",
        "analyzers/dotnet/cs/RunbookDsl.CodeFixes.dll",
        "analyzers/dotnet/cs/RunbookDsl.Suggestions.dll",
        "build/RunbookDsl.targets",
        "buildTransitive/RunbookDsl.targets",
        "tasks/netstandard2.0/RunbookDsl.Build.dll",
        "LICENSE",
    ]);

    [Fact]
    public void Brings_no_other_assembly_that_could_clash_with_the_compilers_own() =>
        package.Entries().Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).Should().OnlyContain(entry => Path.GetFileName(entry).StartsWith("RunbookDsl", StringComparison.Ordinal));

    [Fact]
    public void Depends_on_no_other_package() => package.Text("RunbookDsl.nuspec").Should().Contain(package.Version).And.NotContain("<dependency ");
}

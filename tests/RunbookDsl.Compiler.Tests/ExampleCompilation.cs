using Microsoft.CodeAnalysis.CSharp;

namespace CompilerTests;

/// <summary>The examples as their projects compile them.</summary>
static class ExampleCompilation
{
    public static CSharpCompilation Of(string example) => Compilations.OfFiles(
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", example), "*.cs").Order(StringComparer.Ordinal).Select(path => ($"/src/{Path.GetFileName(path)}", File.ReadAllText(path))),
    ]);
}

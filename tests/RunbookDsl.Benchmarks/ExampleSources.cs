using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunbookDsl.Benchmarks;

/// <summary>Many runbooks, each the example with every section of the template and its alerts twice.</summary>
static class ExampleSources
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using RunbookDsl;";
    const string Elsewhere = "/src/Elsewhere.cs";

    /// <summary>The files of so many runbooks.</summary>
    public static IReadOnlyList<(string Path, string Text)> Runbooks(int count, out int alerts)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "example");
        var files = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file))).ToList();
        var metrics = files.Where(file => file.Name.EndsWith("Metrics", StringComparison.Ordinal)).Select(file => ($"/src/{file.Name}.cs", file.Text));
        var runbook = files.Where(file => !file.Name.EndsWith("Metrics", StringComparison.Ordinal)).ToList();
        alerts = 2 * runbook.Sum(file => Count(file.Text, "Alert(\""));
        return
        [
            .. metrics,
            .. from number in Enumerable.Range(0, count)
               from file in runbook
               select ($"/src/{file.Name}{number}.cs", Twice(file.Text, file.Name).Replace("SupportAgentRunbook", $"Runbook{number}", StringComparison.Ordinal)),
        ];
    }

    /// <summary>The compilation of these files and one more that has nothing to do with them.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, CSharpParseOptions options) => CSharpCompilation.Create(
        "Benchmark",
        [
            CSharpSyntaxTree.ParseText(Usings, options, "/src/Usings.cs"),
            CSharpSyntaxTree.ParseText("static class Elsewhere { static int Number => 0; }", options, Elsewhere),
            .. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)),
        ],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Runbook<>).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The compilation after a keystroke in the file that has nothing to do with runbooks.</summary>
    public static Compilation EditElsewhere(CSharpCompilation compilation, int edit, CSharpParseOptions options)
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath == Elsewhere);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText($"static class Elsewhere {{ static int Number => {edit + 1}; }}", options, Elsewhere));
    }

    // The alerts' method is read a second time under other names, since the example has five and the budget speaks of ten.
    static string Twice(string text, string name)
    {
        if (!name.EndsWith(".Alerts", StringComparison.Ordinal))
        {
            return text.Replace("DefineAlerts();", "DefineAlerts(); DefineAlertsAgain();", StringComparison.Ordinal);
        }

        var begin = text.IndexOf("    static void DefineAlerts()", StringComparison.Ordinal);
        var end = text.LastIndexOf('}');
        var again = text[begin..end].Replace("DefineAlerts()", "DefineAlertsAgain()", StringComparison.Ordinal).Replace("Alert(\"", "Alert(\"Again ", StringComparison.Ordinal);
        return text[..end] + again + text[end..];
    }

    static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}

using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunbookDsl.Benchmarks;

/// <summary>Runbooks made of the example with every section of the template, its alerts several times.</summary>
static class ExampleSources
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using RunbookDsl;";
    const string Elsewhere = "/src/Elsewhere.cs";

    /// <summary>The files of so many runbooks, each with the example's alerts twice.</summary>
    public static IReadOnlyList<(string Path, string Text)> Runbooks(int count, out int alerts) => Runbooks(count, 2, out alerts);

    /// <summary>The files of one runbook with about so many alerts.</summary>
    public static IReadOnlyList<(string Path, string Text)> Runbook(int about, out int alerts)
    {
        Runbooks(1, 1, out var once);
        return Runbooks(1, (about + once - 1) / once, out alerts);
    }

    static IReadOnlyList<(string Path, string Text)> Runbooks(int count, int times, out int alerts)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "example");
        var files = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file))).ToList();
        var metrics = files.Where(file => file.Name.EndsWith("Metrics", StringComparison.Ordinal)).Select(file => ($"/src/{file.Name}.cs", file.Text));
        var runbook = files.Where(file => !file.Name.EndsWith("Metrics", StringComparison.Ordinal)).ToList();
        alerts = times * runbook.Sum(file => Count(file.Text, "Alert(\""));
        return
        [
            .. metrics,
            .. from number in Enumerable.Range(0, count)
               from file in runbook
               select ($"/src/{file.Name}{number}.cs", Repeat(file.Text, file.Name, times).Replace("SupportAgentRunbook", $"Runbook{number}", StringComparison.Ordinal)),
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

    /// <summary>The compilation after a keystroke in one of the runbook's alerts.</summary>
    public static CSharpCompilation EditAlert(CSharpCompilation compilation, int edit, CSharpParseOptions options)
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath.Contains("Alerts", StringComparison.Ordinal));
        var text = tree.GetText().ToString();
        var at = text.IndexOf(".Summary(\"", StringComparison.Ordinal) + ".Summary(\"".Length;
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Insert(at, $"{edit + 1} "), options, tree.FilePath));
    }

    // The alerts' method is read again under other names, since the example has five and the budgets speak of more.
    static string Repeat(string text, string name, int times)
    {
        if (!name.EndsWith(".Alerts", StringComparison.Ordinal))
        {
            return text.Replace("DefineAlerts();", string.Concat(Enumerable.Range(0, times).Select(time => $"DefineAlerts{Suffix(time)}(); ")), StringComparison.Ordinal);
        }

        var begin = text.IndexOf("    static void DefineAlerts()", StringComparison.Ordinal);
        var end = text.LastIndexOf('}');
        var again = Enumerable.Range(1, times - 1).Select(time => text[begin..end]
            .Replace("DefineAlerts()", $"DefineAlerts{Suffix(time)}()", StringComparison.Ordinal)
            .Replace("Alert(\"", $"Alert(\"Again {Suffix(time)}", StringComparison.Ordinal)
            // Calls at other times, since alerts that are the same in all would be a mistake, reported 45 times.
            .Replace("EscalateTo(Lead).After(", $"EscalateTo(Lead).After((-{time}).Seconds() + ", StringComparison.Ordinal));
        return text[..end] + string.Concat(again) + text[end..];
    }

    static string Suffix(int time) => time == 0 ? "" : $"{time}";

    static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}

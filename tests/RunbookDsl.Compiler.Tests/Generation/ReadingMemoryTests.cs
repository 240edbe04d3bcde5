using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompilerTests.Generation;

/// <summary>What is remembered of a runbook is what reading it anew would give, whatever is edited wherever.</summary>
public sealed class ReadingMemoryTests
{
    // Each file of a project in several versions; empty stands for a file that is not there.
    static readonly (string Path, string[] Versions)[] Files =
    [
        ("/src/Metrics.cs",
        [
            """namespace Shop; [Metrics(Names.Prefix)] public class ShopMetrics : Common { [Name(Names.Queue)] public Gauge<double> Queue { get; } }""",
            """namespace Shop; [Metrics("plain")] public class ShopMetrics : Common { /** <summary>Other words.</summary> */ public Gauge<double> Queue { get; } }""",
        ]),
        ("/src/Common.cs",
        [
            """namespace Shop; public abstract class Common { public Gauge<Ratio> ErrorRate { get; } }""",
            """namespace Shop; public abstract class Common { public Gauge<Ratio> ErrorRate { get; } public Gauge<double> Load { get; } }""",
        ]),
        ("/src/Names.cs",
        [
            """namespace Shop; static class Names { public const string Prefix = "shop"; public const string Queue = Deep.Queue; }""",
            """namespace Shop; static class Names { public const string Prefix = Deep.Prefix; public const string Queue = "q"; }""",
        ]),
        ("/src/Deep.cs",
        [
            """namespace Shop; static class Deep { public const string Prefix = "deep"; public const string Queue = "deep_queue" + Deeper.End; }""",
            """namespace Shop; static class Deep { public const string Prefix = "deeper"; public const string Queue = "queue"; }""",
        ]),
        ("/src/Deeper.cs", ["""namespace Shop; static class Deeper { public const string End = "_a"; }""", """namespace Shop; static class Deeper { public const string End = "_b"; }"""]),
        ("/src/Limits.cs",
        [
            """namespace Shop.Values { static class Limits { public const double High = 5; public static double Low => Half(Steps.First); static double Half(double of) => of / 2; } }""",
            """namespace Shop.Values { static class Limits { public const double High = 6; public static readonly double Low = 1; } }""",
        ]),
        ("/src/Steps.cs", ["""namespace Shop.Values { static class Steps { public static double First => 8; } }""", """namespace Shop.Values { static class Steps { public static double First => 9; } }"""]),
        // Stands nearer to the runbook than the one above, and hides it.
        ("/src/Nearer.cs", ["", """namespace Shop; static class Limits { public const double High = 7; public const double Low = 2; }""", """namespace Shop; static class Unrelated { static int High => 1; }"""]),
        ("/src/People.cs",
        [
            """namespace Shop; static class People { public static readonly Contact Lead = Contact.Of("Lead", "Ana Costa").Mail("ana@example.com"); }""",
            """namespace Shop; static class People { public static Contact Lead => Contact.Of("Lead", "Ana Costa").Phone("+351210000000"); }""",
        ]),
        ("/src/Part.cs",
        [
            "",
            """namespace Shop; partial class ShopRunbook { static readonly Contact Second = Contact("Second", "Luis Prado").Slack("#shop"); }""",
            """namespace Shop; partial class ShopRunbook { static void More() { } }""",
        ]),
        ("/src/Base.cs",
        [
            """namespace Shop; public abstract class Base : Runbook<ShopMetrics> { protected virtual double Factor() => 1; }""",
            """namespace Shop; public abstract class Base : Runbook<ShopMetrics> { protected virtual double Factor() => Shop.Values.Limits.High; }""",
        ]),
        ("/src/Words.cs",
        [
            """namespace Shop; static class Words { public static RunbookDsl.Grammar.IAlert<ShopMetrics> Team(this RunbookDsl.Grammar.IAlert<ShopMetrics> alert) => alert.Severity(Severity.Critical).Page(People.Lead); }""",
            """namespace Shop; static class Words { public static RunbookDsl.Grammar.IAlert<ShopMetrics> Team(this RunbookDsl.Grammar.IAlert<ShopMetrics> alert) => alert.Severity(Severity.Warning); }""",
        ]),
        ("/src/Usings.cs", ["""global using System; global using System.Linq; global using RunbookDsl; global using Shop.Values;""", """global using System; global using System.Linq; global using RunbookDsl; global using Shop.Values; global using static Shop.Other.Statics;"""]),
        ("/src/Other.cs", ["""namespace Shop.Other; public static class Statics { public const double Bound = 3; }""", """namespace Shop.Other; public static class Statics { public const double Bound = 4; }"""]),
        ("/src/Elsewhere.cs", ["""namespace Shop { class Elsewhere { int _x = 1; } }""", """class Elsewhere { int _x = 2; void High() { } }""", """namespace Shop { class Elsewhere { int Bound = 1; } }"""]),
        ("/src/ShopRunbook.cs",
        [
            """
            namespace Shop;
            [Runbook]
            public sealed partial class ShopRunbook : Base
            {
                protected override void Define()
                {
                    About("Shop").Owner("Team");
                    Alert("High").When(m => m.Queue > Limits.High * Factor()).Team();
                    Alert("Low").When(m => m.Queue < Limits.Low).EscalateTo(People.Lead).After(5.Minutes());
                    Alert("Bound").When(m => m.ErrorRate > Bound);
                }
            }
            """,
            """
            namespace Shop;
            [Runbook]
            public sealed partial class ShopRunbook : Base
            {
                protected override void Define() => Alert("High").When(m => m.Queue > Limits.High).Page(People.Lead);
            }
            """,
        ]),
    ];

    static readonly Gen<(int File, int Version)> Edit = Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 2], (file, version) => (file, version % Files[file].Versions.Length));

    [Fact]
    public void After_each_edit_the_output_is_that_of_a_fresh_reading() =>
        Edit.Array[1, 10].Sample(edits => FirstStale(edits) is null, iter: 25, threads: 1);

    [Fact]
    public void No_file_is_overlooked()
    {
        var edits = Enumerable.Range(0, Files.Length).SelectMany(file => Enumerable.Range(1, Files[file].Versions.Length - 1).SelectMany(version => new[] { (file, version), (file, 0) }));
        FirstStale(edits).Should().BeNull();
    }

    [Fact]
    public void An_edit_elsewhere_reads_nothing_anew()
    {
        var trees = Files.Select((_, file) => Parse(file, 0)).ToArray();
        var first = Generated.From(Compile(trees));
        trees[Array.FindIndex(Files, file => file.Path == "/src/Elsewhere.cs")] = CSharpSyntaxTree.ParseText("namespace Shop { class Elsewhere { int _y; } }", Compilations.Options, "/src/Elsewhere.cs");
        var second = first.Then(Compile(trees));
        Model(second).Should().BeSameAs(Model(first), "a model read anew would be equal but another object");
    }

    // The file after whose edit the output was not that of a fresh reading.
    static string? FirstStale(IEnumerable<(int File, int Version)> edits)
    {
        var trees = Files.Select((_, file) => Parse(file, 0)).ToArray();
        var remembering = Generated.From(Compile(trees));
        foreach (var (file, version) in edits)
        {
            trees[file] = Parse(file, version);
            remembering = remembering.Then(Compile(trees));

            // Nothing is remembered of a file that was just parsed.
            var fresh = Generated.From(Compile([.. trees.Take(trees.Length - 1), Reparse(trees[^1])]));
            if (!Output(remembering).SequenceEqual(Output(fresh)))
            {
                return Files[file].Path;
            }
        }

        return null;
    }

    static IEnumerable<KeyValuePair<string, string>> Output(Generated generated) => generated.Files.OrderBy(file => file.Key, StringComparer.Ordinal);

    static SyntaxTree Reparse(SyntaxTree tree) => CSharpSyntaxTree.ParseText(tree.GetText().ToString(), Compilations.Options, tree.FilePath);

    static object Model(Generated generated) => generated.Result.TrackedSteps[RunbookDsl.Compiler.TrackingNames.Runbooks].Single().Outputs.Single().Value;

    static SyntaxTree Parse(int file, int version) => CSharpSyntaxTree.ParseText(Files[file].Versions[version], Compilations.Options, Files[file].Path);

    static CSharpCompilation Compile(SyntaxTree[] trees) =>
        Compilations.OfFiles().RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Where(tree => tree.Length > 0));
}

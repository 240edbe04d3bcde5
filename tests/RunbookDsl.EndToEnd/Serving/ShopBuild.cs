using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler;

namespace RunbookDsl.EndToEnd.Serving;

/// <summary>A small runbook, built as a project's build does: by the C# compiler with our generator.</summary>
internal static class ShopBuild
{
    static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Writes the assembly of a version whose alert watches for more errors than a limit; written over what lies there, as builds do.</summary>
    public static void Write(string path, string version, string limit, string more = "")
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Source(version, limit, more), Options)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
        CSharpGeneratorDriver.Create([new RunbookGenerator().AsSourceGenerator()], parseOptions: Options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var file = File.Create(path);
        generated.Emit(file).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "RunbookDsl.dll" or "netstandard.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    static string Source(string version, string limit, string more) =>
        $$"""
        using System;
        using RunbookDsl;

        [Metrics("shop")]
        public sealed class ShopMetrics
        {
            /// <summary>Share of orders that fail.</summary>
            public Gauge<Ratio> ErrorRate { get; }
        }

        [Runbook]
        public sealed partial class ShopRunbook : Runbook<ShopMetrics>
        {
            static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").Webhook("pager").RoundTheClock();

            protected override void Define()
            {
                About("Shop").Version("{{version}}").Owner("Payments").OnCall(OnCall).EvaluateEvery(1.Seconds());
                Purpose("Sells.");
                Alert("High Error Rate").When(m => m.ErrorRate > {{limit}}).Summary("Orders fail.")
                    .Severity(Critical).Check("What was deployed recently?").Page(OnCall).ResolvedWhen(m => m.ErrorRate < 0.05);
                {{more}}
            }
        }
        """;
}

using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler;
using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace CompilerTests;

/// <summary>A compilation after the generator, and what it makes when it is compiled and loaded.</summary>
sealed class Generated
{
    static readonly string[] Stages = [.. TrackingNames.All];
    Assembly? _assembly;

    Generated(GeneratorDriver driver, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Compilation = compilation;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Compilation { get; }

    /// <summary>What the driver itself has to say, such as a generator that threw.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);

    public static Generated From(CSharpCompilation compilation) => Run(
        CSharpGeneratorDriver.Create([new RunbookGenerator().AsSourceGenerator()], parseOptions: Compilations.Options, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        compilation);

    /// <summary>A runbook over <see cref="Sources.Metrics"/> whose <c>Define</c> has this body.</summary>
    public static Generated Body(string body, string members = "", string rest = "") =>
        From(Compilations.Of(Sources.Metrics, Sources.Runbook(body, members), rest));

    /// <summary>Runs again over an edited compilation.</summary>
    public Generated Then(Compilation edited) => Run(Driver, edited);

    /// <summary>How each step of a stage was come by.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string stage) =>
        Result.TrackedSteps.TryGetValue(stage, out var steps) ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)] : [];

    /// <summary>The stages of which some step was not taken from the cache.</summary>
    public IEnumerable<string> RanAgain() =>
        Stages.Where(stage => Reasons(stage).Any(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));

    public RunbookDefinition Definition(string type = "SampleRunbook") => (RunbookDefinition)Member(type, "Definition");

    public RunbookEvaluator Evaluator(string type = "SampleRunbook") => (RunbookEvaluator)Member(type, "Evaluator");

    public string Document(string type = "SampleRunbook") => (string)Member(type, "Document");

    public Assembly Load()
    {
        if (_assembly is not null)
        {
            return _assembly;
        }

        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        stream.Position = 0;
        return _assembly = new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(stream);
    }

    object Member(string type, string name) => Load().GetType(type, throwOnError: true)!.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    static Generated Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        return new Generated(driver, updated, diagnostics);
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Benchmarks;

/// <summary>Times what the rules add to a keystroke in a runbook: the analyzer next to one that finds runbooks and asks nothing, in turns in one process, over compilations that the compiler has bound already. Times are of the processor, over all cores.</summary>
sealed class TypingBenchmark(int alerts, int edits)
{
    const int WarmUp = 60;
    static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    public void Run(TextWriter output)
    {
        var sources = ExampleSources.Runbook(alerts, out var written);
        var compilation = Generated(ExampleSources.Compile(sources, Options));
        var (idle, real) = (new IdleAnalyzer(), new RunbookAnalyzer());
        var times = new List<(double Idle, double Real)>();
        var reported = 0;
        for (var edit = 0; edit < edits + WarmUp; edit++)
        {
            // Each has a compilation of its own, since the first to look at one pays for what both share.
            var (one, other) = (Bound(compilation, edit), Bound(compilation, edit));
            var idleTime = Measure(idle, one, out _);
            var realTime = Measure(real, other, out reported);
            if (edit >= WarmUp)
            {
                times.Add((idleTime, realTime));
            }
        }

        var culture = CultureInfo.InvariantCulture;
        output.WriteLine(string.Create(culture, $"a runbook of {written} alerts, every section of the template; {real.SupportedDiagnostics.Length} rules, {reported} diagnostics"));
        output.WriteLine(string.Create(culture, $"an edit of an alert: {Median(times.Select(time => time.Real - time.Idle)):0.0} ms over the {Median(times.Select(time => time.Idle)):0.0} ms of an analyzer that does nothing"));
    }

    // As an editor has it, with what the generator adds; that differs only in the words of the edited alert.
    static CSharpCompilation Generated(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create([new RunbookGenerator().AsSourceGenerator()], parseOptions: Options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    static Compilation Bound(CSharpCompilation compilation, int edit)
    {
        var edited = ExampleSources.EditAlert(compilation, edit, Options);
        if (edited.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The runbook does not compile: {error}");
        }

        return edited;
    }

    static double Measure(DiagnosticAnalyzer analyzer, Compilation compilation, out int reported)
    {
        var time = Environment.CpuUsage.TotalTime;
        reported = compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
        return (Environment.CpuUsage.TotalTime - time).TotalMilliseconds;
    }

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

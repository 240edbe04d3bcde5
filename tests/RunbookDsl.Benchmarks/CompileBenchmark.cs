using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler;

namespace RunbookDsl.Benchmarks;

/// <summary>What an edit elsewhere in a project costs with the generator, next to a generator whose transform does nothing, in turns in one process: the budget is twice its time, and 10 KB per runbook over it.</summary>
sealed class CompileBenchmark(int runbooks, int edits)
{
    const int WarmUp = 20;
    static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    public void Run(TextWriter output)
    {
        var sources = ExampleSources.Runbooks(runbooks, out var alerts);
        var compilation = ExampleSources.Compile(sources, Options);
        var idle = Driver(new IdleGenerator());
        var real = Driver(new RunbookGenerator());
        var first = System.Diagnostics.Stopwatch.StartNew();
        real = real.RunGenerators(compilation);
        first.Stop();
        idle = idle.RunGenerators(compilation);
        var problems = real.GetRunResult().Diagnostics;
        if (problems.Length > 0 || real.GetRunResult().GeneratedTrees.Length < runbooks * 4)
        {
            throw new InvalidOperationException($"The runbooks did not compile: {problems.FirstOrDefault()}");
        }

        var times = new List<(double Idle, double Real)>();
        var bytes = new List<(double Idle, double Real)>();
        for (var edit = 0; edit < edits + WarmUp; edit++)
        {
            // Each has a compilation of its own, since the first to look at one pays for what both share.
            var (one, other) = (ExampleSources.EditElsewhere(compilation, edit, Options), ExampleSources.EditElsewhere(compilation, edit, Options));
            var (idleTime, idleBytes) = Measure(() => idle = idle.RunGenerators(one));
            var (realTime, realBytes) = Measure(() => real = real.RunGenerators(other));
            if (edit >= WarmUp)
            {
                times.Add((idleTime, realTime));
                bytes.Add((idleBytes, realBytes));
            }
        }

        var (idleMedian, realMedian) = (Median(times.Select(time => time.Idle)), Median(times.Select(time => time.Real)));
        var (idleKept, realKept) = (Median(bytes.Select(each => each.Idle)), Median(bytes.Select(each => each.Real)));
        var culture = CultureInfo.InvariantCulture;
        output.WriteLine(string.Create(culture, $"{runbooks} runbooks x {alerts} alerts, every section of the template; the first run takes {first.Elapsed.TotalMilliseconds:0} ms."));
        output.WriteLine(string.Create(culture, $"an edit elsewhere: {realMedian:0.00} ms, {realMedian / idleMedian:0.00} times the {idleMedian:0.00} ms of a generator that does nothing"));
        output.WriteLine(string.Create(culture, $"allocated over it: {(realKept - idleKept) / runbooks / 1024:0.0} KB per runbook ({realKept / 1024:0} KB, {idleKept / 1024:0} KB)"));
    }

    static GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options);

    static (double Milliseconds, double Bytes) Measure(Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var time = Environment.CpuUsage.TotalTime;
        var clock = System.Diagnostics.Stopwatch.GetTimestamp();
        action();
        var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(clock);
        var spent = Environment.CpuUsage.TotalTime - time;
        return ((spent > TimeSpan.Zero && spent < elapsed ? spent : elapsed).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}


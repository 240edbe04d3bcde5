using System.Globalization;
using RunbookDsl.Engine;

namespace RunbookDsl.Benchmarks;

/// <summary>Times ticks of one engine, each next to a probe that reads and writes as many bytes with hardly any arithmetic, so that the ratio means something on a busy machine. Times are of the processor, not of the clock on the wall.</summary>
sealed class EngineBenchmark(int instances, int ticks)
{
    const int Buckets = 12;
    const int Series = 3 + Buckets;
    const int WarmUp = 5;

    static readonly DateTimeOffset Midnight = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly double[] Bounds = [0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 10, 15, 30];

    readonly int[][] _streams = new int[4][];
    readonly double[] _counts = new double[Buckets];

    public void Run(TextWriter output)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var engine = new RunbookEngine(
            TemplateRunbook.Definition,
            new TemplateRunbook(),
            new EngineOptions { Lateness = TimeSpan.Zero, MaxRowsPerScope = instances, MaxStreams = instances * 4, MaxOpenSamples = instances * 5 });
        engine.Start(Midnight);
        for (var metric = 0; metric < _streams.Length; metric++)
            _streams[metric] = Enumerable.Range(0, instances).Select(i => engine.OpenStream(metric, [$"instance-{i}"], $"instance-{i}")).ToArray();

        var transitions = new List<Transition>();
        var probe = new StreamsProbe(instances);
        var tickTimes = new List<double>();
        var intakeTimes = new List<double>();
        var probeTimes = new List<double>();
        for (var tick = 1; tick <= ticks + WarmUp; tick++)
        {
            var intake = Environment.CpuUsage.TotalTime;
            Send(engine, tick);
            var close = Environment.CpuUsage.TotalTime;
            transitions.Clear();
            engine.Advance(Midnight.AddSeconds(tick * 15), transitions);
            var rest = Environment.CpuUsage.TotalTime;
            probe.Run();
            var end = Environment.CpuUsage.TotalTime;
            if (tick <= WarmUp)
                continue;
            intakeTimes.Add((close - intake).TotalNanoseconds);
            tickTimes.Add((rest - close).TotalNanoseconds);
            probeTimes.Add((end - rest).TotalNanoseconds);
        }

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before - probe.Bytes;
        var perTick = Median(tickTimes);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {instances,9:N0} instances, {ticks} ticks (medians)
                      tick: {perTick / 1e6:F2} ms, {perTick / instances / TemplateRunbook.Rules:F2} ns per instance and rule, {perTick / instances / Series / TemplateRunbook.Rules:F3} ns per series and rule
                    intake: {Median(intakeTimes) / instances / 4:F0} ns per sample (a histogram is one)
                     probe: {Median(probeTimes) / 1e6:F2} ms over the same streams of memory; tick / probe = {perTick / Median(probeTimes):F1}
                    memory: {bytes / (double)instances / Series:F0} bytes per series, {bytes / (double)instances:F0} per instance
                    firing: {engine.Instances(0).Count(instance => instance.State == AlertState.Firing):N0} of rule 1 at the end
            """));
        GC.KeepAlive(engine);
    }

    void Send(RunbookEngine engine, int tick)
    {
        var at = Midnight.AddSeconds((tick * 15) - 7);
        for (var i = 0; i < instances; i++)
        {
            engine.Append(_streams[TemplateRunbook.ErrorRate][i], at, i % 100 == 0 ? 0.2 : 0.01);
            engine.Append(_streams[TemplateRunbook.Trips][i], at, tick * (1 + (i % 7)));
            engine.Append(_streams[TemplateRunbook.Cost][i], at, tick * 0.25);
            for (var bucket = 0; bucket < Buckets; bucket++)
                _counts[bucket] = tick * (1 + ((i + bucket) % 5));
            engine.AppendHistogram(_streams[TemplateRunbook.Latency][i], at, new HistogramSample { Bounds = Bounds, Counts = _counts, Sum = tick });
        }
    }

    static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

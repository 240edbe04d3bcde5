using RunbookDsl.Evaluation;
using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>A tick at which nothing changes leaves no garbage.</summary>
public sealed class SteadyTickTests
{
    [Fact]
    public void A_steady_tick_allocates_nothing()
    {
        var engine = new RunbookEngine(Runbook.Definition, new StraightLine(), new EngineOptions { Lateness = TimeSpan.Zero });
        engine.Start(Midnight);
        var tools = Enumerable.Range(0, 200).Select(tool => $"tool-{tool}").ToArray();
        var streams = tools.SelectMany(tool => new[] { Gauge, Counter, Histogram }.Select(metric => engine.OpenStream(metric, [tool], tool))).ToArray();
        var transitions = new List<Transition>();
        double[] bounds = [1, 2, 4];
        double[] counts = [1, 2, 3, 4];
        var allocated = 0L;
        for (var tick = 1; tick <= 100; tick++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < streams.Length; i += 3)
            {
                engine.Append(streams[i], At((tick * 10) - 3), 1);
                engine.Append(streams[i + 1], At((tick * 10) - 3), tick);
                engine.AppendHistogram(streams[i + 2], At((tick * 10) - 3), new HistogramSample { Bounds = bounds, Counts = counts });
            }

            engine.Advance(At(tick * 10), transitions);
            if (tick > 50)
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        transitions.Should().BeEmpty();
        engine.Statistics.Accepted.Should().Be(60_000);
        allocated.Should().Be(0);
    }

    sealed class StraightLine : RunbookEvaluator
    {
        public override void Evaluate(int scope, Block block)
        {
            for (var alert = 0; alert < 3; alert++)
            {
                var trigger = block[alert] > 1_000_000;
                block.Decide(alert, trigger, !trigger);
            }
        }

        public override void Observe(ObservationBlock block) => block.Observe(0, block[block.Alert], 1_000_000);
    }
}

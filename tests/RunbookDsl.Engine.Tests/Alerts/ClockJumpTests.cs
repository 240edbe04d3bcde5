using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>Whatever the clock does, the work is bounded and alerts keep to the contract.</summary>
public sealed class ClockJumpTests
{
    [Fact]
    public void A_jump_of_years_evaluates_only_what_the_limit_allows()
    {
        var engine = Start(new EngineOptions { Lateness = TimeSpan.Zero, MaxCatchUp = TimeSpan.FromMinutes(10), IdleAfter = TimeSpan.FromDays(3000) });
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(5), 10);
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(12), 30);
        engine.Advance(20);
        engine.Advance(TimeSpan.FromDays(2000).TotalSeconds);
        engine.Statistics.Ticks.Should().Be(62);
        engine.Statistics.SkippedTicks.Should().Be(((long)TimeSpan.FromDays(2000).TotalSeconds / 10) - 62);
        engine.Instances(Counter)[0].State.Should().Be(AlertState.Pending, "its trigger is unknown, which neither fires nor resets it");
        engine.Instances(Counter)[0].Observations[0].Left.Should().BeNull();
    }

    [Fact]
    public void An_earlier_instant_does_nothing()
    {
        var engine = Start();
        engine.Advance(100);
        engine.Advance(50).Should().BeEmpty();
        engine.LastTick.Should().Be(At(100));
        engine.Append(engine.OpenStream(Gauge, ["search"], "g"), At(95), 1).Should().Be(SampleOutcome.Late);
    }

    [Fact]
    public void An_alert_that_was_pending_before_a_restart_fires_when_it_would_have()
    {
        var engine = Start();
        Send(5);
        engine.Advance(10).Should().ContainSingle().Which.To.Should().Be(AlertState.Pending);
        using var stream = new MemoryStream();
        engine.Save(stream);
        stream.Position = 0;
        engine = RunbookEngine.Restore(Runbook.Definition, Runbook.Evaluator, engine.Options, stream);
        Send(15);
        var fired = engine.Advance(60).Should().ContainSingle().Subject;
        fired.Should().BeEquivalentTo(new { To = AlertState.Firing, At = At(40), Since = At(10), Left = 9.0, Right = 5.0 });

        void Send(double at) => engine.Append(engine.OpenStream(Gauge, ["search"], "g"), At(at), 9);
    }
}

using RunbookDsl.Evaluation;
using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>What is looked at outside alerts.</summary>
public sealed class ProbeTests
{
    static readonly TestExpression Greatest = new TestExpression.Read(0);

    [Fact]
    public void A_condition_is_true_false_or_unknown_for_each_label_set()
    {
        var engine = Start(runbook: With(new TestProbe(1, new TestCondition.Compare(Greatest, ">", new TestExpression.Constant(5)), null)));
        Send(engine, "search", 7);
        Send(engine, "answer", 4);
        engine.Append(engine.OpenStream(Counter, ["translate"], "translate"), At(5), 1);
        engine.Advance(10);
        engine.Probe(0).Select(instance => (instance.Labels.ValueOf("tool"), instance.Truth)).Should().Equal(("answer", false), ("search", true), ("translate", null));
        engine.Probe(0).Select(instance => instance.Observations.Single()).Should().Equal(new Observation(4, 5), new Observation(7, 5), new Observation(null, 5));
    }

    [Fact]
    public void A_reading_has_a_value_or_is_missing()
    {
        var engine = Start(runbook: With(new TestProbe(1, null, Greatest), new TestProbe(0, null, new TestExpression.Read(4))));
        engine.Probe(0).Should().BeEmpty("no label set has appeared");
        engine.Probe(1).Single().Value.Should().BeNull("no tick has closed");
        Send(engine, "search", 7);
        engine.Advance(10);
        engine.Probe(0).Select(instance => (instance.Labels.ValueOf("tool"), instance.Value)).Should().Equal(("search", 7));
        engine.Probe(1).Single().Should().BeEquivalentTo(new { Labels = LabelSet.Empty, Value = 1.0, Truth = (bool?)null });
        engine.Advance(600);
        engine.Probe(0).Single().Value.Should().BeNull("the window has no sample any more");
    }

    [Fact]
    public void More_rows_than_are_decided_at_once_keep_their_own_values()
    {
        var engine = Start(runbook: With(new TestProbe(1, null, Greatest)));
        foreach (var tool in Enumerable.Range(0, 150))
            Send(engine, $"{tool:000}", tool);
        engine.Advance(10);
        engine.Probe(0).Select(instance => instance.Value).Should().Equal(Enumerable.Range(0, 150).Select(tool => (double?)tool));
    }

    [Fact]
    public void Nothing_is_evaluated_unless_someone_looks()
    {
        var runbook = With(new TestProbe(1, null, Greatest));
        var evaluator = new CountingEvaluator(runbook.Evaluator);
        var engine = new RunbookEngine(runbook.Definition, evaluator, new EngineOptions { Lateness = TimeSpan.Zero });
        engine.Start(Midnight);
        Send(engine, "search", 1);
        engine.Advance(60);
        evaluator.Probes.Should().Be(0);
        engine.Probe(0);
        evaluator.Probes.Should().Be(1);
    }

    static TestRunbook With(params TestProbe[] probes) => new(Runbook.Definition with { Probes = probes.Select(probe => probe.Definition).ToArray() }, Runbook.Rules) { Probes = probes };

    static void Send(RunbookEngine engine, string tool, double value) => engine.Append(engine.OpenStream(Gauge, [tool], tool), At(5), value);

    sealed class CountingEvaluator(RunbookEvaluator inner) : RunbookEvaluator
    {
        public int Probes { get; private set; }

        public override void Evaluate(int scope, Block block) => inner.Evaluate(scope, block);

        public override void Observe(ObservationBlock block) => inner.Observe(block);

        public override void Probe(ProbeBlock block)
        {
            Probes++;
            inner.Probe(block);
        }
    }
}

using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the compiler makes of <see cref="ThresholdRunbook"/> when it declares ranges: its trips are the first probe, its error rate the second.</summary>
internal sealed class RangesEvaluator : RunbookEvaluator
{
    readonly ThresholdEvaluator _alerts = new();

    public override void Evaluate(int scope, Block block) => _alerts.Evaluate(scope, block);

    public override void Observe(ObservationBlock block) => _alerts.Observe(block);

    public override void Probe(ProbeBlock block) => block.Find(block[1 - block.Probe]);
}

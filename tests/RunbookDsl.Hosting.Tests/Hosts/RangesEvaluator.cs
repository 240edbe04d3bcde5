using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the compiler makes of <see cref="ThresholdRunbook"/> when it declares ranges: its trips are the first probe, its error rate the second.</summary>
internal sealed class RangesEvaluator : RunbookEvaluator
{
    readonly ThresholdEvaluator _alerts = new();

    public override void Evaluate(int scope, Block block) => _alerts.Evaluate(scope, block);

    public override void Observe(ObservationBlock block) => _alerts.Observe(block);

    public override void Probe(ProbeBlock block)
    {
        switch (block.Probe)
        {
            case 0 or 1:
                block.Find(block[1 - block.Probe]);
                break;
            case 2:
                block.Find(block[1] < 2);
                break;
            default:
                block.Find(block[0] > (block.Probe == 3 ? 0.15 : 0.5));
                break;
        }
    }
}

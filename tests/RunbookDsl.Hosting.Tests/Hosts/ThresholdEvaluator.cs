using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the compiler makes of <see cref="ThresholdRunbook"/>.</summary>
internal sealed class ThresholdEvaluator : RunbookEvaluator
{
    public override void Evaluate(int scope, Block block)
    {
        if (scope == 0)
        {
            block.Decide(0, block[0] > 0.10, block[0] < 0.05);
        }
        else
        {
            var trigger = block[1] > 5;
            block.Decide(1, trigger, !trigger);
        }
    }

    public override void Observe(ObservationBlock block)
    {
        if (block.Alert == 0)
        {
            block.Observe(0, block[0], 0.10);
        }
        else
        {
            block.Observe(0, block[1], 5);
        }
    }
}

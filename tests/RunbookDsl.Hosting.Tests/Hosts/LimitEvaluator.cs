using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the compiler makes of <see cref="LimitRunbook"/>.</summary>
internal sealed class LimitEvaluator : RunbookEvaluator
{
    public override void Evaluate(int scope, Block block)
    {
        if (scope == 0)
        {
            block.Decide(0, block[0] > block.Setting(0), block[0] < 0.5 * block.Setting(0));
        }
    }

    public override void Observe(ObservationBlock block)
    {
        if (block.Alert == 0)
        {
            block.Observe(0, block[0], block.Setting(0));
        }
    }
}

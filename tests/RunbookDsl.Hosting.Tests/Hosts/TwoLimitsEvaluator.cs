using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the compiler makes of <see cref="TwoLimitsRunbook"/>.</summary>
internal sealed class TwoLimitsEvaluator : RunbookEvaluator
{
    static readonly double[] Limits = [0.05, 0.10];

    public override void Evaluate(int scope, Block block)
    {
        for (var alert = 0; scope == 0 && alert < Limits.Length; alert++)
        {
            var trigger = block[0] > Limits[alert];
            block.Decide(alert, trigger, !trigger);
        }
    }

    public override void Observe(ObservationBlock block) => block.Observe(0, block[0], Limits[block.Alert]);
}

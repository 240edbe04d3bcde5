using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>The conditions of a later version of <see cref="ThresholdRunbook"/> that has only its second alert left.</summary>
internal sealed class TripsEvaluator : RunbookEvaluator
{
    public override void Evaluate(int scope, Block block)
    {
        if (scope == 1)
        {
            var trigger = block[1] > 5;
            block.Decide(0, trigger, !trigger);
        }
    }

    public override void Observe(ObservationBlock block) => block.Observe(0, block[1], 5);
}

using RunbookDsl.Evaluation;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>What the compiler makes of <see cref="NodeRunbook"/>.</summary>
internal sealed class NodeEvaluator : RunbookEvaluator
{
    public override void Evaluate(int scope, Block block)
    {
        if (scope == 0)
        {
            Decide(block, 0, block[0] >= 0);
            Decide(block, 1, block[1] > 1_000_000);
        }
        else
        {
            Decide(block, 2, block[2] >= 0);
        }
    }

    public override void Observe(ObservationBlock block) => block.Observe(0, block[block.Alert], block.Alert == 1 ? 1_000_000 : 0);

    static void Decide(Block block, int alert, Truth trigger) => block.Decide(alert, trigger, !trigger);
}

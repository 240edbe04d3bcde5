using RunbookDsl.Evaluation;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>Pages never evaluate.</summary>
internal sealed class SilentEvaluator : RunbookEvaluator
{
    public override void Evaluate(int scope, Block block) => throw new NotSupportedException();

    public override void Observe(ObservationBlock block) => throw new NotSupportedException();
}

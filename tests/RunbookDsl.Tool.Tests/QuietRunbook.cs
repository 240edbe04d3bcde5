using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Tool.Tests;

/// <summary>A second runbook of the same assembly, so that one must be chosen.</summary>
public sealed class QuietRunbook : ICompiledRunbook
{
    public static RunbookDefinition Definition { get; } = ShopRunbook.Definition with { Id = "quiet", Name = "Quiet" };

    public static RunbookEvaluator Evaluator => ShopRunbook.Evaluator;

    public static string Document => "# Quiet\n";
}

using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>A metric that some reading needs.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Scope">The scope of its own labels.</param>
sealed record MetricPlan(Metric Metric, int Scope);

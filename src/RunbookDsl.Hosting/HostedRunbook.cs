using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting;

/// <summary>A compiled runbook as the host runs it.</summary>
/// <param name="Definition">The runbook as data.</param>
/// <param name="Evaluator">Its conditions, compiled.</param>
/// <param name="Document">The runbook as a Markdown document.</param>
/// <param name="Class">The class that it was compiled from; null when its parts were made by hand.</param>
internal sealed record HostedRunbook(RunbookDefinition Definition, RunbookEvaluator Evaluator, string Document, Type? Class = null);

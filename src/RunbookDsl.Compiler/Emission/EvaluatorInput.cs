using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What the evaluator is made of.</summary>
/// <param name="Class">The class.</param>
/// <param name="Scopes">The scopes.</param>
/// <param name="Variables">The variable of each reading.</param>
/// <param name="Alerts">The alerts.</param>
/// <param name="Probes">What is looked at outside alerts.</param>
sealed record EvaluatorInput(RunbookClass Class, EquatableArray<ScopePlan> Scopes, EquatableArray<string> Variables, EquatableArray<AlertPlan> Alerts, EquatableArray<ProbePlan> Probes)
{
    public static EvaluatorInput Of(RunbookClass type, RunbookPlan plan) =>
        new(type, plan.Scopes, plan.Readings.Select(reading => reading.Variable).ToEquatableArray(), plan.Alerts, plan.Probes);
}

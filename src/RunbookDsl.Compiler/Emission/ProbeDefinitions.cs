using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints what is looked at outside alerts.</summary>
static class ProbeDefinitions
{
    const string Definition = "global::RunbookDsl.Definition";

    public static void Write(CodeWriter code, RunbookPlan plan) => code.List(
        "Probes = ",
        plan.Probes.Zip(plan.Subjects, (probe, subject) => (Probe: probe, Subject: subject)),
        pair => Write(code, pair.Probe.Scope, pair.Subject));

    static void Write(CodeWriter code, int scope, ProbeSubject subject)
    {
        code.Open($"new {Definition}.ProbeDefinition");
        code.Line($"Text = {CodeWriter.Text(subject.Condition is { } condition ? ConditionWording.Sentence(condition) : ConditionWording.Sentence(subject.Reading!))},");
        code.Line($"Scope = {CodeWriter.Number(scope)},");
        if (subject.Condition is not null)
        {
            code.List("Comparisons = ", ComparisonWords.Of(subject.Condition), comparison => AlertDefinitions.Comparison(code, comparison));
        }
        else
        {
            code.Line($"Kind = {Definition}.ProbeKind.Reading,");
            code.Line($"Unit = {Definition}.Unit.{subject.Reading!.Unit},");
        }

        code.Close(",");
    }
}

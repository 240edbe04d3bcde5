using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the alerts of a definition.</summary>
static class AlertDefinitions
{
    const string Definition = "global::RunbookDsl.Definition";

    public static void Write(CodeWriter code, Alert alert, AlertPlan plan, DefinitionInput input)
    {
        code.Open($"new {Definition}.AlertDefinition");
        code.Line($"Id = {CodeWriter.Text(alert.Id)},");
        code.Line($"Name = {CodeWriter.Text(alert.Name)},");
        code.Line($"Severity = global::RunbookDsl.Severity.{alert.Severity ?? Severity.Warning},");
        code.Line($"Opens = {IncidentsDefinitions.Severity(input.Runbook.Incidents.OpenedBy(alert))},");
        code.Line($"Summary = {CodeWriter.Text(alert.Summary ?? "")},");
        code.Line($"Scope = {CodeWriter.Number(plan.Scope)},");
        code.Line($"Trigger = {CodeWriter.Text(ConditionWording.Sentence(alert.Trigger))},");
        code.List("Comparisons = ", ComparisonWords.Of(alert.Trigger), comparison => Comparison(code, comparison));
        code.Line($"For = {CodeWriter.Duration(alert.For ?? TimeSpan.Zero)},");
        code.Line($"KeepFiring = {CodeWriter.Duration(alert.KeepFiring ?? TimeSpan.Zero)},");
        code.Line($"Resolution = {CodeWriter.Text(alert.Resolution is { } resolution ? ConditionWording.Sentence(resolution) : null)},");
        code.Line($"StableFor = {CodeWriter.Duration(alert.StableFor ?? TimeSpan.Zero)},");
        code.Line($"WhenMissing = global::RunbookDsl.MissingData.{alert.WhenMissing ?? MissingData.Hold},");
        code.List("Checks = ", alert.Checks, check => code.Line($"{CodeWriter.Text(check)},"));
        code.List("Considerations = ", alert.Considerations, action => code.Line($"{CodeWriter.Text(action)},"));
        // Calls without a time come last: whoever responds makes them.
        var calls = alert.Escalation.OrderBy(call => call.After ?? TimeSpan.MaxValue);
        code.List("Escalation = ", calls, call => code.Line($"{Call(call, input)},"));
        if (Provenance.Of(input.Runbook, alert) is { } from)
        {
            code.Line($"From = {CodeWriter.Text(from)},");
        }

        code.Close(",");
    }

    /// <summary>Prints a comparison, of whatever condition.</summary>
    public static void Comparison(CodeWriter code, (string Left, string Operator, string Right, Unit Unit) comparison) => code.Line(
        $"new {Definition}.ComparisonDefinition({CodeWriter.Text(comparison.Left)}, {CodeWriter.Text(comparison.Operator)}, {CodeWriter.Text(comparison.Right)}, {Definition}.Unit.{comparison.Unit}),");

    static string Call(Escalation call, DefinitionInput input)
    {
        var parts = new List<string>();
        if (call.Question is { } question)
        {
            parts.Add($"Question = {CodeWriter.Text(question)}");
        }

        if (call.Condition is { } condition)
        {
            parts.Add($"Condition = {CodeWriter.Text(ConditionWording.Sentence(condition))}");
            parts.Add($"Probe = {CodeWriter.Number(input.Plan.ProbeOf(condition))}");
        }

        return $"new {Definition}.EscalationDefinition({Responders.Reference(input.Runbook, call.Responder)}, {CodeWriter.Duration(call.After)})" + (parts.Count == 0 ? "" : $" {{ {string.Join(", ", parts)} }}");
    }
}

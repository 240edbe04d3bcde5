using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints this section of a definition, and the commands of all sections.</summary>
static class TroubleshootingDefinitions
{
    const string Definition = "global::RunbookDsl.Definition.Troubleshooting";

    public static void Write(CodeWriter code, DefinitionInput input)
    {
        var guide = input.Runbook.Troubleshooting;
        var commands = CommandList.Of(input.Runbook);
        CommandDefinitions.Write(code, commands);
        if (guide.Issues.Count + guide.Diagnostics.Count == 0)
        {
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        code.Open($"Troubleshooting = new {Definition}.TroubleshootingDefinition");
        code.List("Issues = ", guide.Issues, issue => Write(code, issue, Naming.Unique(Naming.Slug(issue.Name), "-", ids), commands, input));
        code.Line($"Diagnostics = [{string.Join(", ", guide.Diagnostics.Select(diagnostic => CodeWriter.Number(commands.IndexOf(diagnostic, 0))))}],");
        code.Close(",");
    }

    static void Write(CodeWriter code, Issue issue, string id, IReadOnlyList<NamedCommand> commands, DefinitionInput input)
    {
        code.Open($"new {Definition}.IssueDefinition");
        code.Line($"Id = {CodeWriter.Text(id)},");
        code.Line($"Name = {CodeWriter.Text(issue.Name)},");
        code.List("Symptoms = ", issue.Symptoms, symptom => code.Line($"new {Definition}.SymptomDefinition({Symptom(symptom, input)}),"));
        code.List("Diagnosis = ", issue.Diagnosis.Select((step, i) => (step, i)), pair => code.Line(
            $"new {Definition}.DiagnosisDefinition({CodeWriter.Text(pair.step.Text)}{(commands.IndexOf(issue, pair.i) is { } command ? $", {CodeWriter.Number(command)}" : "")}),"));
        code.List("Resolutions = ", issue.Resolutions, resolution => code.Line($"new {Definition}.ResolutionDefinition({CodeWriter.Texts(resolution.Actions)}{Case(resolution, input)}),"));
        code.Close(",");
    }

    static string Symptom(Symptom symptom, DefinitionInput input) => symptom.Condition is { } condition
        ? $"{CodeWriter.Text(ConditionWording.Sentence(condition))}, true, {CodeWriter.Number(input.Plan.ProbeOf(condition))}"
        : CodeWriter.Text(symptom.Text);

    static string Case(Resolution resolution, DefinitionInput input) => resolution switch
    {
        { Condition: { } condition } => $", {CodeWriter.Text(ConditionWording.Sentence(condition))}, {CodeWriter.Number(input.Plan.ProbeOf(condition))}",
        { Finding: { } finding } => $", {CodeWriter.Text(finding)}",
        _ => "",
    };
}

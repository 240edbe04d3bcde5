using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints how incidents are classified, handled and spoken of.</summary>
static class IncidentsDefinitions
{
    const string Definition = "global::RunbookDsl.Definition.Incidents";

    public static void Write(CodeWriter code, DefinitionInput input)
    {
        var incidents = input.Runbook.Incidents;
        if (incidents.IsEmpty)
        {
            return;
        }

        code.Open($"Incidents = new {Definition}.IncidentsDefinition");
        code.List("Classes = ", incidents.Classes, each => code.Line($"new {Definition}.SeverityClassDefinition({Severity(each.Severity)}, {CodeWriter.Text(each.Definition)}, {CodeWriter.Duration(each.ResponseTime)}, {CodeWriter.Text(each.Example ?? "")}),"));
        code.List("Procedures = ", incidents.Procedures, procedure => Procedure(code, procedure));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        code.List("Messages = ", incidents.Messages, message => Message(code, message, Naming.Unique(Naming.Slug(message.Name), "-", ids)));
        code.Close(",");
    }

    /// <summary>A severity of the surface.</summary>
    public static string Severity(IncidentSeverity? severity) => severity is null ? "null" : $"global::RunbookDsl.IncidentSeverity.{severity}";

    static void Procedure(CodeWriter code, ResponseProcedure procedure)
    {
        code.Line($"new {Definition}.ResponseProcedureDefinition(");
        code.Line($"    {Severity(procedure.Severity)},");
        code.List("    ", procedure.Phases, phase => code.Line(
            $"new {Definition}.ProcedurePhaseDefinition({CodeWriter.Text(phase.Name)}, {CodeWriter.Duration(phase.Within)}, {CodeWriter.Texts(phase.Actions)}, [{string.Join(", ", phase.Decisions.Select(decision => $"new {Definition}.DecisionDefinition({CodeWriter.Text(decision.Question)}, {CodeWriter.Texts(decision.Options)})"))}]),"));
        code.List("    ", procedure.FollowUps, task => code.Line($"new {Definition}.FollowUpDefinition({CodeWriter.Text(task.Name)}, {CodeWriter.Duration(task.Within)}),"), "),");
    }

    static void Message(CodeWriter code, MessageTemplate message, string id)
    {
        code.Open($"new {Definition}.MessageTemplateDefinition");
        code.Line($"Id = {CodeWriter.Text(id)},");
        code.Line($"Name = {CodeWriter.Text(message.Name)},");
        code.Line($"Audience = {Definition}.MessageAudience.{message.Audience},");
        code.List("Segments = ", message.Segments, segment => code.Line($"new {Definition}.MessageSegmentDefinition({CodeWriter.Text(segment.Text)}, {(segment.Field is { } field ? $"{Definition}.MessageField.{field}" : "null")}),"));
        code.Line($"For = [{string.Join(", ", message.For.Select(severity => Severity(severity)))}],");
        code.Line($"UpdateEvery = {CodeWriter.Duration(message.UpdateEvery)},");
        code.Close(",");
    }
}

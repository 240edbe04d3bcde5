using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Operation;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the expectations and the regular checks of a definition.</summary>
static class OperationDefinitions
{
    const string Definition = "global::RunbookDsl.Definition.Operation";

    public static void Write(CodeWriter code, DefinitionInput input)
    {
        var operation = input.Runbook.Operation;
        if (operation.IsEmpty)
        {
            return;
        }

        code.Open($"Operation = new {Definition}.OperationDefinition");
        code.List("Expectations = ", operation.Expectations, expectation => code.Line($"{Expectation(input, expectation)},"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        code.List("Checks = ", operation.Checks, check => Check(code, input.Runbook, check, ids));
        code.Close(",");
    }

    static string Expectation(DefinitionInput input, Expectation expectation)
    {
        var (words, probe) = expectation.Condition is { } condition ? (ConditionWording.Sentence(condition), input.Plan.ProbeOf(condition)) : (null, null);
        return $"new {Definition}.ExpectationDefinition({CodeWriter.Text(expectation.Name)}, {CodeWriter.Text(words)}, {CodeWriter.Number(probe)})";
    }

    static void Check(CodeWriter code, RunbookModel runbook, RoutineCheck check, HashSet<string> ids)
    {
        code.Open($"new {Definition}.CheckDefinition");
        code.Line($"Id = {CodeWriter.Text(Naming.Unique(Naming.Slug($"{check.Period} {check.Name}"), "-", ids))},");
        code.Line($"Text = {CodeWriter.Text(check.Name)},");
        code.Line($"Owner = {Responders.Reference(runbook, check.Owner)},");
        code.Line($"Period = {Definition}.CheckPeriod.{check.Period},");
        code.Line($"Day = {(check.Day is { } day ? $"global::System.DayOfWeek.{day}" : "null")},");
        code.Line($"At = {(check.At is { } time ? CodeWriter.TimeOfDay(time) : "null")},");
        code.Line($"TimeZone = {CodeWriter.Text(check.ZoneIn(runbook))},");
        code.Close(",");
    }
}

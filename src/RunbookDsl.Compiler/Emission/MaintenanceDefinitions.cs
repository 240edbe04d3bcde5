using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints this section of a definition.</summary>
static class MaintenanceDefinitions
{
    const string Definition = "global::RunbookDsl.Definition.Maintenance";

    public static void Write(CodeWriter code, DefinitionInput input)
    {
        var plan = input.Runbook.Maintenance;
        if (plan.IsEmpty)
        {
            return;
        }

        var commands = CommandList.Of(input.Runbook);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string Id(string kind, string name) => Naming.Unique($"{kind}/{Naming.Slug(name)}", "-", ids).Substring(kind.Length + 1);
        code.Open($"Maintenance = new {Definition}.MaintenanceDefinition");
        code.List("Deployments = ", plan.Deployments, deployment =>
        {
            code.Open($"new {Definition}.DeploymentDefinition");
            Head(code, Id("deployment", deployment.Name), deployment.Name);
            Steps(code, deployment, deployment.Steps, commands, input);
            code.Line($"Rollback = {CodeWriter.Number(Rollback(plan, deployment))},");
            code.Close(",");
        });
        code.List("Rollbacks = ", plan.Rollbacks, rollback =>
        {
            code.Open($"new {Definition}.RollbackDefinition");
            Head(code, Id("rollback", rollback.Name), rollback.Name);
            Steps(code, rollback, rollback.Steps, commands, input);
            code.Close(",");
        });
        code.List("Changes = ", plan.Changes, change => Write(code, change, input));
        code.List("LoadLevels = ", plan.LoadLevels, level => Write(code, level, Id("load", level.Name), input));
        code.Close(",");
    }

    static void Head(CodeWriter code, string id, string name)
    {
        code.Line($"Id = {CodeWriter.Text(id)},");
        code.Line($"Name = {CodeWriter.Text(name)},");
    }

    static void Steps(CodeWriter code, object owner, EquatableArray<MaintenanceStep> steps, IReadOnlyList<NamedCommand> commands, DefinitionInput input) =>
        code.List("Steps = ", steps.Select((step, i) => (step, i)), pair =>
        {
            var step = pair.step;
            var parts = new List<string> { $"Kind = {Definition}.MaintenanceStepKind.{step.Kind}", $"Text = {CodeWriter.Text(StepWording.Of(step))}" };
            if (step.Share is { } share)
            {
                parts.Add($"Share = {CodeWriter.Number(share)}");
            }

            if (step.Duration is { } duration)
            {
                parts.Add($"Duration = {CodeWriter.Duration(duration)}");
            }

            // A handle that is no alert's does not compile in the author's own code either.
            var quiet = step.Quiet.Select(handle => input.Runbook.AlertNames.FirstOrDefault(name => name.Handle == handle)?.Id).OfType<string>().ToList();
            if (quiet.Count > 0)
            {
                parts.Add($"Quiet = {CodeWriter.Texts(quiet)}");
            }

            if (step.Conditions.Count > 0)
            {
                parts.Add($"Conditions = [{string.Join(", ", step.Conditions.Select(condition => Probed(condition, input)))}]");
            }

            if (step.Approver is { } approver)
            {
                parts.Add($"Approver = {Responders.Reference(input.Runbook, approver)}");
            }

            if (commands.IndexOf(owner, pair.i) is { } command)
            {
                parts.Add($"Command = {CodeWriter.Number(command)}");
            }

            code.Line($"new {Definition}.MaintenanceStepDefinition {{ {string.Join(", ", parts)} }},");
        });

    static int? Rollback(MaintenancePlan plan, Deployment deployment)
    {
        var index = plan.Rollbacks.Items.Select(rollback => rollback.Name).ToList().IndexOf(deployment.Rollback ?? "");
        return index < 0 ? null : index;
    }

    static void Write(CodeWriter code, ChangeClass change, DefinitionInput input)
    {
        code.Open($"new {Definition}.ChangeDefinition");
        code.Line($"Risk = global::RunbookDsl.Risk.{change.Risk},");
        code.List("Changes = ", change.Changes, text => code.Line($"{CodeWriter.Text(text)},"));
        code.Line($"Reviewer = {Responders.Reference(input.Runbook, change.Reviewer)},");
        code.Close(",");
    }

    static void Write(CodeWriter code, LoadLevel level, string id, DefinitionInput input)
    {
        code.Open($"new {Definition}.LoadLevelDefinition");
        Head(code, id, level.Name);
        code.Line($"When = {(level.When is { } condition ? Probed(condition, input) : "null")},");
        code.Line($"Configuration = {CodeWriter.Text(level.Configuration ?? "")},");
        code.Line($"Notes = {CodeWriter.Text(level.Notes ?? "")},");
        code.Close(",");
    }

    static string Probed(Condition condition, DefinitionInput input) =>
        $"new global::RunbookDsl.Definition.ProbedCondition({CodeWriter.Text(ConditionWording.Sentence(condition))}, {CodeWriter.Number(input.Plan.ProbeOf(condition))})";
}

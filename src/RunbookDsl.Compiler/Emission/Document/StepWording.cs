using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The steps of deployments and rollbacks in words.</summary>
static class StepWording
{
    /// <summary>What is done: <c>Monitor for 2 hours</c>.</summary>
    public static string Of(MaintenanceStep step) => step.Kind switch
    {
        StepKind.Approve => $"Get the approval of {(step.Approver is { } approver ? ContactWording.Person(approver) : "")}",
        StepKind.Canary => $"Deploy to canary ({Wording.Quantity(step.Share ?? 0, Unit.Ratio)})",
        StepKind.Monitor => $"Monitor for {Wording.Duration(step.Duration ?? TimeSpan.Zero)}",
        StepKind.Verify => $"Verify: {string.Join(" and ", step.Conditions.Select(ConditionWording.Phrase))}",
        StepKind.RollOut => step.Text ?? "Roll out to production",
        StepKind.Run => step.Text ?? "Execute rollback",
        _ => step.Text ?? "",
    };

    /// <summary>A whole line of a procedure, with its command and what is watched.</summary>
    public static MarkdownText Line(MaintenanceStep step, RunbookModel runbook)
    {
        if (step.Command is { } command)
        {
            return MarkdownText.Plain($"{Of(step)}:") + MarkdownText.Code(ShellText.Of(command)) + MarkdownText.Plain($"({CommandWording.Notes(command)})");
        }

        var gates = step.Kind == StepKind.Monitor ? Gates(step, runbook) : "";
        return MarkdownText.Plain(gates.Length == 0 ? Of(step) : $"{Of(step)}: {gates}");
    }

    // An alert that the model does not know is the C# compiler's to report; until it does, its handle says enough.
    static string Gates(MaintenanceStep step, RunbookModel runbook)
    {
        var alerts = step.Quiet.Select(handle => $"\"{runbook.AlertNames.FirstOrDefault(name => name.Handle == handle)?.Name ?? handle}\"").ToList();
        var quiet = alerts.Count == 0 ? [] : new[] { $"no alert {string.Join(" or ", alerts)}" };
        return string.Join(", ", quiet.Concat(step.Conditions.Select(ConditionWording.Phrase)));
    }
}

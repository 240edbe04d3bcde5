using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>Every command of a runbook, wherever it is named, with an id that stays while its name does.</summary>
static class CommandList
{
    // Several rules and emitters ask for the commands of one runbook.
    static readonly ConditionalWeakTable<RunbookModel, IReadOnlyList<NamedCommand>> Known = new();

    /// <summary>The commands, in the order of the document.</summary>
    public static IReadOnlyList<NamedCommand> Of(RunbookModel runbook) => Known.GetValue(runbook, Find);

    static IReadOnlyList<NamedCommand> Find(RunbookModel runbook)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var commands = new List<NamedCommand>();
        foreach (var issue in runbook.Troubleshooting.Issues)
        {
            for (var i = 0; i < issue.Diagnosis.Count; i++)
            {
                Add($"issue {issue.Name} {issue.Diagnosis[i].Text}", issue.Diagnosis[i].Text, issue.Diagnosis[i].Command, issue, i);
            }
        }

        foreach (var diagnostic in runbook.Troubleshooting.Diagnostics)
        {
            Add($"diagnostic {diagnostic.Name}", diagnostic.Name, diagnostic.Command, diagnostic, 0);
        }

        foreach (var deployment in runbook.Maintenance.Deployments)
        {
            AddSteps("deployment", deployment.Name, deployment, deployment.Steps);
        }

        foreach (var rollback in runbook.Maintenance.Rollbacks)
        {
            AddSteps("rollback", rollback.Name, rollback, rollback.Steps);
        }

        return commands;

        void AddSteps(string kind, string name, object owner, EquatableArray<MaintenanceStep> steps)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                Add($"{kind} {name} {steps[i].Text}", steps[i].Text ?? $"Roll back: {name}", steps[i].Command, owner, i);
            }
        }

        void Add(string id, string name, Command? command, object owner, int index)
        {
            if (command is not null)
            {
                commands.Add(new NamedCommand(Naming.Unique(Naming.Slug(id), "-", ids), name, command, owner, index));
            }
        }
    }

    /// <summary>The place of a part's command in the list; null when it has none.</summary>
    public static int? IndexOf(this IReadOnlyList<NamedCommand> commands, object owner, int index)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            if (ReferenceEquals(commands[i].Owner, owner) && commands[i].Index == index)
            {
                return i;
            }
        }

        return null;
    }
}

using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Definition.Troubleshooting;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Commands;

/// <summary>The runbook of the tests with commands of every effect, run by programs that every Linux has.</summary>
internal static class CommandedRunbook
{
    /// <summary>The settings of a host that may run all of them.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Everything = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Runbooks:Commands:Enabled"] = "true",
        ["Runbooks:Commands:Effects:0"] = "Mutating",
        ["Runbooks:Commands:Effects:1"] = "Destructive",
        ["Runbooks:Commands:Effects:2"] = "Unclassified",
        ["Runbooks:Commands:OutputLimit"] = "2048",
    };

    static readonly CommandParameterDefinition Word = new() { Name = "word" };

    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        Commands =
        [
            Printing("print", "Print", CommandEffect.ReadOnly),
            Shell("shell", CommandEffect.ReadOnly),
            Shell("restart", CommandEffect.Mutating),
            Printing("purge", "Purge the queue", CommandEffect.Destructive),
            Printing("unclassified", "Nobody said", CommandEffect.Unclassified),
            new CommandDefinition { Id = "missing", Name = "Missing", Effect = CommandEffect.ReadOnly, Program = "no-such-program-anywhere" },
            new CommandDefinition { Id = "far", Name = "Far away", Effect = CommandEffect.ReadOnly, Program = "true", Place = "bastion" },
            Shell("brief", CommandEffect.ReadOnly) with { Timeout = TimeSpan.FromSeconds(1) },
            Shell("again", CommandEffect.ReadOnly) with { Retries = 2, IsIdempotent = true },
        ],
        Troubleshooting = new TroubleshootingDefinition
        {
            Issues = [new IssueDefinition { Id = "queue", Name = "The queue is stuck", Diagnosis = [new DiagnosisDefinition("Look at the queue", 0), new DiagnosisDefinition("Think")] }],
            Diagnostics = [1, 2],
        },
        Maintenance = new MaintenanceDefinition
        {
            Deployments =
            [
                new DeploymentDefinition
                {
                    Id = "standard",
                    Name = "Standard",
                    Steps =
                    [
                        new MaintenanceStepDefinition { Text = "Tell everybody" },
                        new MaintenanceStepDefinition { Kind = MaintenanceStepKind.Run, Text = "Run the migration", Command = 2 },
                        new MaintenanceStepDefinition { Kind = MaintenanceStepKind.RollOut, Text = "Roll out" },
                    ],
                },
            ],
        },
    };

    static CommandDefinition Printing(string id, string name, CommandEffect effect) => new()
    {
        Id = id,
        Name = name,
        Effect = effect,
        Program = "printf",
        Arguments = [new CommandArgumentDefinition("%s|"), new CommandArgumentDefinition("it's fixed"), new CommandArgumentDefinition(null, Word)],
    };

    // The tests' own way to run anything; a runbook's author would be told not to.
    static CommandDefinition Shell(string id, CommandEffect effect) => new()
    {
        Id = id,
        Name = $"Shell {id}",
        Effect = effect,
        Program = "sh",
        Arguments = [new CommandArgumentDefinition("-c"), new CommandArgumentDefinition(null, Word)],
    };
}

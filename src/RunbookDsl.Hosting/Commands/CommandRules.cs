using System.Globalization;
using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What this host may run, as its configuration says.</summary>
internal sealed class CommandRules(RunbooksBuilder runbooks, IOptions<RunbooksOptions> options)
{
    /// <summary>How long a second person has.</summary>
    public static readonly TimeSpan ApprovalLasts = TimeSpan.FromMinutes(15);

    /// <summary>What the host says of commands.</summary>
    public CommandsOptions Options => options.Value.Commands;

    /// <summary>The hosted runbook of an id; null when there is none.</summary>
    public RunbookDefinition? Runbook(string id) => runbooks.Find(id);

    /// <summary>The hosted runbooks.</summary>
    public IEnumerable<RunbookDefinition> Runbooks => runbooks.Runbooks.Select(hosted => hosted.Definition);

    /// <summary>Why this host does not run a command, and how that is changed; null when it does.</summary>
    public string? Refusal(CommandDefinition command) => Options switch
    {
        { Enabled: false } => "this host runs no commands; set Runbooks:Commands:Enabled to true to let it",
        var commands when command.Effect != CommandEffect.ReadOnly && !commands.Effects.Contains(command.Effect) => $"this host runs no {Words(command.Effect)} commands; add {command.Effect} to Runbooks:Commands:Effects to let it",
        var commands when command.Place is { } place && !commands.Places.Contains(place, StringComparer.OrdinalIgnoreCase) => $"it belongs to '{place}' and this host is not there; add '{place}' to Runbooks:Commands:Places of a host that is",
        _ => null,
    };

    /// <summary>Whether a second person must allow it.</summary>
    public static bool NeedsApproval(CommandEffect effect) => effect is CommandEffect.Destructive or CommandEffect.Unclassified;

    /// <summary>How long a command may run.</summary>
    public TimeSpan Timeout(CommandDefinition command)
    {
        var wanted = command.Timeout ?? Options.DefaultTimeout;
        return wanted < Options.LongestTimeout ? wanted : Options.LongestTimeout;
    }

    /// <summary>An effect inside a sentence.</summary>
    public static string Words(CommandEffect effect) => effect == CommandEffect.ReadOnly ? "read-only" : effect.ToString().ToLower(CultureInfo.InvariantCulture);
}

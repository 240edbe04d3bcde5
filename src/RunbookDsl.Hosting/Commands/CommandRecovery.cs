using System.Data.Common;
using RunbookDsl.Hosting.Leadership;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What becomes of runs that nobody allows in time, and of those whose host is gone.</summary>
internal sealed class CommandRecovery(CommandRules rules, HostIdentity host)
{
    /// <summary>Why it is too late for a run; null when it is not.</summary>
    public static string? Expired(CommandRun run, DateTimeOffset now) => run.ExpiresAt is { } until && until <= now
        ? run.ApprovedAt is null ? $"nobody approved it by {until.UtcDateTime:HH:mm} UTC; ask again" : $"its approval was good until {until.UtcDateTime:HH:mm} UTC; ask again"
        : null;

    /// <summary>Ends a run that was not begun, and says why.</summary>
    public static void Refuse(DbTransaction transaction, CommandRun run, DateTimeOffset now, string problem)
    {
        if (CommandRunTable.Refuse(transaction, run, now, problem))
        {
            CommandRunTable.Note(transaction, run, now, null, $"{run.Words} is not run: {problem}");
        }
    }

    /// <summary>Says that the host of a run is gone. Only what may be run twice, and whose author says how often, is begun again.</summary>
    public void Lose(DbTransaction transaction, CommandRun run, DateTimeOffset now)
    {
        var command = rules.Runbook(run.Runbook)?.Commands.FirstOrDefault(command => command.Id == run.Command);
        if (run.State == CommandRunState.Running && command is { IsIdempotent: true } && run.Attempts <= command.Retries && run.StoppedBy is null && CommandRunTable.TakeOver(transaction, run, now, host.Name))
        {
            CommandRunTable.Note(transaction, run, now, null, $"The host died while {run.Words} ran; it is begun again, since it may be run twice");
            return;
        }

        var problem = run.State == CommandRunState.Running ? "the host died while it ran; nobody knows what it did" : "the host died before it was begun; ask again";
        if (CommandRunTable.Lose(transaction, run, now, problem))
        {
            CommandRunTable.Note(transaction, run, now, null, $"{run.Words} is lost: {problem}");
        }
    }
}

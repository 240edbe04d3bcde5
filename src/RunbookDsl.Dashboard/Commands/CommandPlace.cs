using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Dashboard.Commands;

/// <summary>Where on a page commands are run.</summary>
/// <param name="Incident">The incident; null for a procedure.</param>
/// <param name="Procedure">The deployment or rollback; null for an incident.</param>
/// <param name="Step">The step of it.</param>
/// <param name="IsOpen">Whether anything is run there any more.</param>
/// <param name="Runs">What was run there, the first first.</param>
/// <param name="NotRun">Why this host does not run a command; null when it does.</param>
internal sealed record CommandPlace(long? Incident, long? Procedure, int? Step, bool IsOpen, IReadOnlyList<CommandRun> Runs, Func<CommandDefinition, string?> NotRun)
{
    /// <summary>What tells the forms of this place from those of another.</summary>
    public string Key => FormattableString.Invariant($"{Incident}-{Procedure}-{Step}");
}

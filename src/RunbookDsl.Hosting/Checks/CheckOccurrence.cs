using RunbookDsl.Definition;
using RunbookDsl.Definition.Operation;

namespace RunbookDsl.Hosting.Checks;

/// <summary>A check on a day on which it is due.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Check">The check.</param>
/// <param name="Day">The day, in the check's time zone.</param>
/// <param name="DueAt">By when it is due.</param>
/// <param name="Done">Who did it; null while nobody has.</param>
internal sealed record CheckOccurrence(RunbookDefinition Runbook, CheckDefinition Check, DateOnly Day, DateTimeOffset DueAt, CheckDone? Done)
{
    /// <summary>How it stands at an instant.</summary>
    public CheckState State(DateTimeOffset now) => Done is not null ? CheckState.Done : DueAt <= now ? CheckState.Overdue : CheckState.Open;
}

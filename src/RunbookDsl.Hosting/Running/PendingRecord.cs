using RunbookDsl.Engine;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Running;

/// <summary>An evaluation that is not in the journal yet.</summary>
/// <param name="Runner">The runbook.</param>
/// <param name="AdvancedTo">The instant its engine was advanced to; null when the journal has that already and only the transitions may be missing.</param>
/// <param name="Transitions">What changed.</param>
internal sealed record PendingRecord(RunbookRunner Runner, DateTimeOffset? AdvancedTo, IReadOnlyList<Transition> Transitions)
{
    /// <summary>The setting that was given another value; null when none was.</summary>
    public SettingChange? Setting { get; init; }
}

using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What the typed handles are made of.</summary>
sealed record AlertsInput(RunbookClass Class, string RunbookId, EquatableArray<AlertComment> Alerts)
{
    /// <summary>The handles of a runbook, those of alerts included that could not be read in full.</summary>
    public static AlertsInput Of(RunbookModel runbook) => new(
        runbook.Class,
        runbook.Id,
        runbook.AlertNames.Select(name => AlertComment.Of(name, runbook.Alerts.FirstOrDefault(alert => alert.Names.Equals(name)))).ToEquatableArray());
}

using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Api;

/// <summary>An alert as its author declared it.</summary>
/// <param name="Id">Its id, unique in its runbook.</param>
/// <param name="Name">Its name.</param>
/// <param name="Severity">How soon someone must act: info, warning or critical.</param>
/// <param name="Trigger">The trigger in words.</param>
/// <param name="ForSeconds">How long the trigger must hold before it fires, in seconds.</param>
/// <param name="Resolution">The resolution in words; null when it resolves as the trigger ceases to hold.</param>
/// <param name="Labels">The labels it is evaluated for.</param>
internal sealed record AlertRule(string Id, string Name, string Severity, string Trigger, double ForSeconds, string? Resolution, IReadOnlyList<string> Labels)
{
    /// <summary>An alert by its definition.</summary>
    public static AlertRule Of(RunbookDefinition runbook, AlertDefinition alert) => new(
        alert.Id,
        alert.Name,
        alert.Severity.ToString().ToLowerInvariant(),
        alert.Trigger,
        alert.For.TotalSeconds,
        alert.Resolution,
        runbook.Scopes[alert.Scope].Labels);
}

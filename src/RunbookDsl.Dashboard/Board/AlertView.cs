using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Board;

/// <summary>An alert with its label sets, worst first.</summary>
/// <param name="Runbook">The runbook it belongs to.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Instances">Its label sets, worst first; none before the first data.</param>
internal sealed record AlertView(RunbookDefinition Runbook, AlertDefinition Alert, IReadOnlyList<InstanceView> Instances)
{
    /// <summary>Puts the label sets in order: by state, then the longest in it, then the nearest to the limit.</summary>
    public static AlertView Of(RunbookDefinition runbook, AlertDefinition alert, IEnumerable<InstanceView> instances) => new(
        runbook,
        alert,
        [.. instances
            .OrderByDescending(instance => StateWords.Rank(instance.State))
            .ThenBy(instance => instance.State == AlertState.Inactive ? DateTimeOffset.MaxValue : instance.Since)
            .ThenByDescending(instance => instance.Nearness)]);

    /// <summary>The worst state of any label set.</summary>
    public AlertState State => Instances.Count == 0 ? AlertState.Inactive : Instances[0].State;

    /// <summary>Since when the worst label set has been in its state.</summary>
    public DateTimeOffset? Since => Instances.Count == 0 ? null : Instances[0].Since;

    /// <summary>Whether no label set has a value yet.</summary>
    public bool IsWaiting => State == AlertState.Inactive && Instances.All(instance => instance.Left is null);

    /// <summary>Whether it is evaluated once, not once for each label set.</summary>
    public bool IsSingle => Instances.Count == 1 && Instances[0].Labels.Count == 0;

    /// <summary>The class that gives it its colours.</summary>
    public string Tone => IsWaiting ? "tone-unknown" : StateWords.Tone(State, Alert.Severity);

    /// <summary>The label set of a key; the worst when there is none of that key, null when there is none at all.</summary>
    public InstanceView? Choose(string? key) =>
        Instances.FirstOrDefault(instance => string.Equals(instance.Key, key, StringComparison.Ordinal)) ?? (Instances.Count > 0 ? Instances[0] : null);

    /// <summary>How many label sets are in a state.</summary>
    public int Count(AlertState state) => Instances.Count(instance => instance.State == state);
}

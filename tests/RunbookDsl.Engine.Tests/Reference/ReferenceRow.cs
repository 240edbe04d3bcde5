namespace RunbookDsl.Engine.Tests;

/// <summary>A label set of a scope.</summary>
internal sealed class ReferenceRow(LabelSet labels, int alerts)
{
    public LabelSet Labels { get; } = labels;

    public bool IsAlive { get; set; }

    public long Appeared { get; set; }

    /// <summary>Samples of this tick and before belong to an earlier life of the row.</summary>
    public long DroppedAt { get; set; } = long.MinValue;

    public ReferenceAlert[] Alerts { get; } = Enumerable.Range(0, alerts).Select(_ => new ReferenceAlert()).ToArray();

    /// <summary>For each reading its values at evaluated ticks; null where missing.</summary>
    public Dictionary<int, List<(long Tick, double? Value)>> History { get; } = [];
}

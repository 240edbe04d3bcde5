namespace RunbookDsl.Tool.Differences;

/// <summary>What changed about one part of a runbook.</summary>
/// <param name="Kind">Whether the part came, went or is another.</param>
/// <param name="Section">Where it stands: <c>alerts</c>.</param>
/// <param name="What">What it is: <c>alert</c>.</param>
/// <param name="Part">Its name: <c>High Latency</c>.</param>
/// <param name="Details">What is other than before, each in words; empty for a part that came or went.</param>
internal sealed record Change(ChangeKind Kind, string Section, string What, string Part, IReadOnlyList<string> Details)
{
    /// <summary>The change on one line: <c>High Latency: threshold 10 seconds → 8 seconds</c>.</summary>
    public string Text => Kind switch
    {
        ChangeKind.Added => $"added {What} \"{Part}\"",
        ChangeKind.Removed => $"removed {What} \"{Part}\"",
        _ => $"{Part}: {string.Join("; ", Details)}",
    };
}

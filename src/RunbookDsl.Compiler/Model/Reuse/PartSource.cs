namespace RunbookDsl.Compiler.Model.Reuse;

/// <summary>A part that came from another runbook.</summary>
/// <param name="Kind">What it is: <c>Alert</c>.</param>
/// <param name="Name">By what it is known among its kind: <c>High Latency</c>.</param>
/// <param name="From">The runbook it came from, as people call it: <c>Platform Defaults</c>.</param>
sealed record PartSource(string Kind, string Name, string From);

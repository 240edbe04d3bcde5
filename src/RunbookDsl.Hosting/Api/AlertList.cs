namespace RunbookDsl.Hosting.Api;

/// <summary>The alerts of this host.</summary>
/// <param name="At">The host's clock when this was answered.</param>
/// <param name="Alerts">One entry for each alert and label set, as of the last tick of its runbook.</param>
internal sealed record AlertList(DateTimeOffset At, IReadOnlyList<AlertItem> Alerts);

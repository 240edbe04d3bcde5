namespace RunbookDsl.Definition;

/// <summary>A typed name for one alert of one runbook: <c>SupportAgentRunbook.Alerts.HighErrorRate</c>.</summary>
/// <param name="RunbookId">The runbook's id: <c>support-agent</c>.</param>
/// <param name="AlertId">The alert's id: <c>high-error-rate</c>.</param>
/// <param name="Name">The alert's name as people say it.</param>
public sealed record AlertHandle(string RunbookId, string AlertId, string Name);

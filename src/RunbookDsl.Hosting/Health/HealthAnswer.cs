namespace RunbookDsl.Hosting.Health;

/// <summary>What a health endpoint answers.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>: the worst of the checks.</param>
/// <param name="Checks">The checks by name.</param>
internal sealed record HealthAnswer(string Status, IReadOnlyDictionary<string, HealthAnswerEntry> Checks);

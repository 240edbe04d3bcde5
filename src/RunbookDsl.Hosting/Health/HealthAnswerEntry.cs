namespace RunbookDsl.Hosting.Health;

/// <summary>What one check found.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Message">What, where, and how to mend it.</param>
internal sealed record HealthAnswerEntry(string Status, string? Message);

namespace RunbookDsl.Hosting.Watching;

/// <summary>What one check of the host's health found.</summary>
/// <param name="Name">The check.</param>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Message">What, where, and how to mend it.</param>
internal sealed record HealthState(string Name, string Status, string? Message);

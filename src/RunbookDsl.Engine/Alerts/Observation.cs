namespace RunbookDsl.Engine;

/// <summary>Both sides of one comparison at the last tick.</summary>
/// <param name="Left">The left side; null when unknown.</param>
/// <param name="Right">The right side; null when unknown.</param>
public sealed record Observation(double? Left, double? Right);

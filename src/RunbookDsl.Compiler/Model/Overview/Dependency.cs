namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>Something that the service needs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is needed for; null when not said.</param>
/// <param name="Impact">What happens while it is down; null when not said.</param>
/// <param name="Fallback">What is done in its place; null when not said.</param>
sealed record Dependency(string Name, string? Purpose, string? Impact, string? Fallback);

using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Where an author says that a diagnostic shall not be reported.</summary>
/// <param name="Id">Which: <c>RB2006</c>.</param>
/// <param name="Location">Where its id stands.</param>
/// <param name="HasReason">Whether it is said why.</param>
/// <param name="HidesSomething">Whether there is such a diagnostic within its reach; null when that was not looked for.</param>
sealed record Suppression(string Id, Location Location, bool HasReason, bool? HidesSomething);

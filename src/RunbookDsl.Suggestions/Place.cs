using Microsoft.CodeAnalysis;

namespace RunbookDsl.Suggestions;

/// <summary>Where something is being written in a runbook.</summary>
/// <param name="Before">The token before it.</param>
/// <param name="Semantics">What the compiler knows of the file.</param>
/// <param name="Runbook">The class of the runbook.</param>
/// <param name="Cancellation">Stops looking.</param>
sealed record Place(SyntaxToken Before, SemanticModel Semantics, INamedTypeSymbol Runbook, CancellationToken Cancellation);

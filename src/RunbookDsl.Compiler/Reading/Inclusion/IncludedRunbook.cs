using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>A runbook whose parts another one takes over.</summary>
/// <param name="Model">The runbook.</param>
/// <param name="At">Where that is said.</param>
sealed record IncludedRunbook(RunbookModel Model, SyntaxNode At);

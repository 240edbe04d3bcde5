using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>An expression or statement that is not known at compile time.</summary>
/// <param name="Location">Exactly what is not.</param>
/// <param name="Message">What it is and which forms are allowed, as a whole sentence without a full stop.</param>
sealed record ReadingProblem(Location Location, string Message);

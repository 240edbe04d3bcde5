using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>An expression or statement that cannot be read.</summary>
/// <param name="Location">Exactly what is not.</param>
/// <param name="Message">What it is and which forms are allowed, as a whole sentence without a full stop.</param>
/// <param name="Mistake">Why it cannot be read.</param>
sealed record ReadingProblem(Location Location, string Message, ReadingMistake Mistake);

using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A sentence of the grammar that the next word continues.</summary>
/// <param name="Draft">What the sentence says so far.</param>
/// <param name="Position">The interface of the grammar that offers the next word, as metadata names it: <c>IAbout</c>, <c>IAlert`1</c>.</param>
sealed record SentenceValue(Draft Draft, string Position) : Value;

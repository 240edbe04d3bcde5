using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Takes what the reader tells beside the model: where its elements stand and what could not be read.</summary>
interface IReadingSink
{
    /// <summary>Whether places are kept, so that it is worth telling them.</summary>
    bool KeepsPlaces { get; }

    /// <summary>An element, or a part of it, stands here.</summary>
    void Element(object element, string part, int index, SyntaxNodeOrToken at);

    /// <summary>An element is declared by this symbol.</summary>
    void Declared(object element, ISymbol symbol);

    /// <summary>An element replaces another and stands where that stood.</summary>
    void Copied(object from, object to);

    /// <summary>This runbook is included, as it is on its own.</summary>
    void Included(RunbookModel model);

    /// <summary>A part could not be read, whoever speaks of that: the reader or the C# compiler.</summary>
    /// <param name="kind">Its type in the model; null when it may be anything.</param>
    void Lost(Type? kind);

    /// <summary>This cannot be read.</summary>
    void Problem(SyntaxNodeOrToken at, string message, ReadingMistake mistake);
}

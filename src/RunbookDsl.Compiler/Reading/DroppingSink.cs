using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Drops everything, for the generator: diagnostics are the analyzer's.</summary>
sealed class DroppingSink : IReadingSink
{
    public static readonly DroppingSink Instance = new();

    public bool KeepsPlaces => false;

    public void Element(object element, string part, int index, SyntaxNodeOrToken at)
    {
    }

    public void Declared(object element, ISymbol symbol)
    {
    }

    public void Copied(object from, object to)
    {
    }

    public void Included(RunbookModel model)
    {
    }

    public void Lost(Type? kind)
    {
    }

    public void Problem(SyntaxNodeOrToken at, string message, ReadingMistake mistake)
    {
    }
}

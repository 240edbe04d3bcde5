using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Drops everything, for the generator: diagnostics are the analyzer's.</summary>
sealed class DroppingSink : IReadingSink
{
    public static readonly DroppingSink Instance = new();

    public void Element(object element, string part, int index, SyntaxNodeOrToken at)
    {
    }

    public void Declared(object element, ISymbol symbol)
    {
    }

    public void Copied(object from, object to)
    {
    }

    public void Problem(SyntaxNodeOrToken at, string message)
    {
    }
}

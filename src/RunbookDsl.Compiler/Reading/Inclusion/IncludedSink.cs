using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Takes what is told of an included runbook: its places, but not its problems, which are reported where that runbook itself is analyzed.</summary>
sealed class IncludedSink(IReadingSink outer) : IReadingSink
{
    public bool KeepsPlaces => outer.KeepsPlaces;

    public void Element(object element, string part, int index, SyntaxNodeOrToken at) => outer.Element(element, part, index, at);

    public void Declared(object element, ISymbol symbol) => outer.Declared(element, symbol);

    public void Copied(object from, object to) => outer.Copied(from, to);

    public void Included(RunbookModel model)
    {
    }

    public void Lost(Type? kind) => outer.Lost(kind);

    public void Problem(SyntaxNodeOrToken at, string message, ReadingMistake mistake)
    {
    }
}

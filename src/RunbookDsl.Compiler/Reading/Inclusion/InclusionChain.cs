using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>The runbooks that are being read, each included by the one before it, and those that have been read, so that what is included twice is read once and a circle has an end.</summary>
sealed class InclusionChain
{
    readonly List<INamedTypeSymbol> _open = [];
    readonly Dictionary<INamedTypeSymbol, RunbookModel> _read = new(SymbolEqualityComparer.Default);
    readonly List<IReadOnlyList<INamedTypeSymbol>> _circles = [];

    /// <summary>The model of an included runbook; null when it includes itself.</summary>
    public RunbookModel? Read(INamedTypeSymbol type, Func<RunbookModel?> read)
    {
        if (_read.TryGetValue(type, out var known))
        {
            return known;
        }

        var start = _open.FindIndex(open => SymbolEqualityComparer.Default.Equals(open, type));
        if (start >= 0)
        {
            _circles.Add([.. _open.Skip(start), type]);
            return null;
        }

        using var _ = Open(type);
        var model = read();
        if (model is not null)
        {
            _read[type] = model;
        }

        return model;
    }

    /// <summary>Marks a runbook as being read.</summary>
    public IDisposable Open(INamedTypeSymbol type)
    {
        _open.Add(type);
        return new Closing(_open);
    }

    /// <summary>The way by which a runbook includes itself through another; null when it does not.</summary>
    public string? CircleThrough(INamedTypeSymbol type, INamedTypeSymbol through)
    {
        var circle = _circles.Find(names => names.Contains(type, SymbolEqualityComparer.Default) && names.Contains(through, SymbolEqualityComparer.Default));
        return circle is null ? null : string.Join(" → ", circle.Select(each => each.Name));
    }

    sealed class Closing(List<INamedTypeSymbol> open) : IDisposable
    {
        public void Dispose() => open.RemoveAt(open.Count - 1);
    }
}

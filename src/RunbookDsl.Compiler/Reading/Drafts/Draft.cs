using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>A sentence of the grammar as far as it has been read.</summary>
abstract class Draft
{
    /// <summary>Something in it could not be read.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The class that it is written in: the runbook, or a base of it.</summary>
    public INamedTypeSymbol? WrittenIn { get; set; }
}

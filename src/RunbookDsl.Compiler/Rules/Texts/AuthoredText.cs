using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>A text that an author wrote for people.</summary>
/// <param name="Owner">The part of the model that has it.</param>
/// <param name="Property">Under which name the text's place is kept; empty where it is the part's own.</param>
/// <param name="Index">Which, when there are several.</param>
/// <param name="Text">The text.</param>
/// <param name="Within">The list that the part stands in, where the part has no place of its own.</param>
readonly record struct AuthoredText(object Owner, string Property, int Index, string Text, (object Owner, string Property, int Index)? Within)
{
    /// <summary>Where it stands.</summary>
    public Location In(Origins origins) =>
        origins.Of(Owner, Property, Index) is var own && !own.IsInSource && Within is { } list ? origins.Of(list.Owner, list.Property, list.Index) : own;
}

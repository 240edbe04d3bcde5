using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>A part of the model as far as its sentence has been read.</summary>
/// <param name="part">What the sentence says so far.</param>
/// <param name="at">Where the part stands: at its name.</param>
sealed class PartDraft<T>(T part, SyntaxNode at) : Draft
    where T : class
{
    readonly List<(string Part, int Index, SyntaxNode At)> _places = [];

    /// <summary>Where the part stands: at its name.</summary>
    public SyntaxNode At { get; } = at;

    /// <summary>What the sentence says so far.</summary>
    public T Part { get; set; } = part;

    /// <summary>What the sentence still has to say, and where that shows; null when it may end here.</summary>
    public (SyntaxNode At, string Message)? Missing { get; set; }

    /// <summary>Notes where a property of the part was said, to be told once the sentence has ended.</summary>
    public void Note(string property, int index, SyntaxNode place) => _places.Add((property, index, place));

    /// <summary>The part, with its places told; null when something in the sentence could not be read, or it is only half said.</summary>
    public T? Finish(IReadingSink sink)
    {
        if (IsBroken || Missing is not null)
        {
            sink.Lost(typeof(T));
        }

        if (IsBroken)
        {
            return null;
        }

        if (Missing is { } missing)
        {
            sink.Problem(missing.At, missing.Message, ReadingMistake.NotKnown);
            return null;
        }

        sink.Element(Part, "", 0, At);
        foreach (var (property, index, place) in _places)
        {
            sink.Element(Part, property, index, place);
        }

        return Part;
    }
}

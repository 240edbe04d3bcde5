using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>One call of an alert as far as it has been read.</summary>
/// <param name="responder">Who is called.</param>
/// <param name="isPage">Written as <c>Page</c>.</param>
/// <param name="at">Where whoever is called stands.</param>
sealed class EscalationDraft(Responder responder, bool isPage, SyntaxNode at)
{
    readonly List<(string Part, SyntaxNode At)> _places = [(nameof(Escalation.Responder), at)];

    public string Name => responder.Name;

    /// <summary>Where whoever is called stands.</summary>
    public SyntaxNode At { get; } = at;

    public TimeSpan? After { get; set; }

    public string? Question { get; set; }

    public Condition? Condition { get; set; }

    /// <summary>Whether neither a time nor a condition says when.</summary>
    public bool IsHalf => !isPage && After is null && Question is null && Condition is null;

    /// <summary>Notes where a part stands.</summary>
    public void Note(string part, SyntaxNode place) => _places.Add((part, place));

    /// <summary>The call of the model.</summary>
    public Escalation Finish(IReadingSink sink)
    {
        var escalation = new Escalation(responder, isPage ? TimeSpan.Zero : After, isPage, Question, Condition);
        sink.Element(escalation, "", 0, At);
        foreach (var (part, place) in _places)
        {
            sink.Element(escalation, part, 0, place);
        }

        return escalation;
    }
}

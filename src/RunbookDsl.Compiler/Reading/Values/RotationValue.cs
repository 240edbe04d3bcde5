using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A rotation as its words are read; each word makes another value, as it does in C#.</summary>
sealed record RotationValue(string Name, HandOver? HandOver, CalendarDay? StartingOn, ImmutableArray<ContactValue> Members, ImmutableArray<(string Part, int Index, SyntaxNode At)> Places) : ResponderValue
{
    Rotation? _rotation;

    /// <summary>The type that offers the next word, as metadata names it.</summary>
    public string Position => (HandOver, Members.Length) switch
    {
        (null, _) => "RunbookDsl.Grammar.IRotationStart",
        (_, 0) => "RunbookDsl.Grammar.IRotationMembers",
        _ => "RunbookDsl.Rotation",
    };

    /// <inheritdoc />
    public override Responder Resolve(Session session) => session.Use(this);

    /// <summary>The rotation of the model, the same object each time.</summary>
    public Rotation Build(Session session)
    {
        if (_rotation is null)
        {
            _rotation = new Rotation(Name, HandOver!, StartingOn, Members.Select(session.Use).ToEquatableArray());
            foreach (var (part, index, at) in Places)
            {
                session.Sink.Element(_rotation, part, index, at);
            }
        }

        return _rotation;
    }

    // A copy is another rotation, which must not share the object that was built of this one.
    public RotationValue With(string part, SyntaxNode at, HandOver? handOver = null, CalendarDay? startingOn = null) =>
        new(Name, handOver ?? HandOver, startingOn ?? StartingOn, Members, Places.Add((part, 0, at)));

    public RotationValue With(ImmutableArray<ContactValue> members, ImmutableArray<SyntaxNode> at) =>
        new(Name, HandOver, StartingOn, members, Places.AddRange(at.Select((place, i) => (nameof(Rotation.Members), i, place))));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A contact as its words are read; each word makes another value, as it does in C#.</summary>
sealed record ContactValue(string Role, string Name, ImmutableArray<Channel> Channels, Availability? Availability, ImmutableArray<ContactValue.Place> Places) : ResponderValue
{
    Contact? _contact;

    /// <summary>Where a part of the contact stands.</summary>
    public readonly record struct Place(string Part, int Index, SyntaxNode At);

    /// <summary>The contact of the model, the same object each time.</summary>
    public Contact Build(IReadingSink sink)
    {
        if (_contact is null)
        {
            _contact = new Contact(Role, Name, new EquatableArray<Channel>(Channels), Availability);
            foreach (var place in Places)
            {
                sink.Element(_contact, place.Part, place.Index, place.At);
            }
        }

        return _contact;
    }

    /// <inheritdoc />
    public override Responder Resolve(Session session) => session.Use(this);

    /// <summary>The same with one more way to reach it.</summary>
    public ContactValue With(Channel channel, SyntaxNode at) => new(
        Role,
        Name,
        Channels.Add(channel),
        Availability,
        Places.Add(new Place(nameof(Contact.Channels), Channels.Length, at)));

    /// <summary>The same with other hours.</summary>
    public ContactValue With(Availability availability, SyntaxNode at) =>
        new(Role, Name, Channels, availability, Places.Add(new Place(nameof(Contact.Availability), 0, at)));

    /// <summary>The same with the place of one more part.</summary>
    public ContactValue At(string part, SyntaxNode at) => new(Role, Name, Channels, Availability, Places.Add(new Place(part, 0, at)));
}

using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>Who can be called, as its words are read.</summary>
abstract record ResponderValue : Value
{
    /// <summary>One that a runbook in another assembly declares.</summary>
    public static ResponderValue Of(Responder responder, Func<Contact, ContactValue> person) => responder switch
    {
        Rotation rotation => new RotationValue(rotation.Name, rotation.HandOver, rotation.StartingOn, [.. rotation.Members.Select(person)], []),
        Contact contact => person(contact),
        _ => throw new InvalidOperationException($"No value for {responder.GetType().Name}."),
    };

    /// <summary>The responder of the model, the same object each time.</summary>
    public abstract Responder Resolve(Session session);
}

using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>Who can be called, as its words are read.</summary>
abstract record ResponderValue : Value
{
    /// <summary>The responder of the model, the same object each time.</summary>
    public abstract Responder Resolve(Session session);
}

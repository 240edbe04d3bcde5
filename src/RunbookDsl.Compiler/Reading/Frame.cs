using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>What the names of a piece of code mean: its parameters and locals, then what it can see where it stands.</summary>
sealed class Frame(Place place, Frame? outer = null)
{
    Dictionary<string, Item>? _bindings;

    /// <summary>Where names that are not bound here are looked up.</summary>
    public Place Place { get; } = place;

    /// <summary>What a helper returns; null until it does.</summary>
    public Value? Result { get; set; }

    /// <summary>Gives a name a value.</summary>
    public void Bind(string name, Value value, SyntaxNode origin) => (_bindings ??= new(StringComparer.Ordinal))[name] = new Item(value, origin);

    /// <summary>Gives a name that exists already another value.</summary>
    public void Rebind(string name, Value value, SyntaxNode origin)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._bindings?.ContainsKey(name) == true)
            {
                frame.Bind(name, value, origin);
                return;
            }
        }
    }

    /// <summary>The value of a parameter or local.</summary>
    public Item? Find(string name) =>
        _bindings is not null && _bindings.TryGetValue(name, out var item) ? item : Outer?.Find(name);

    Frame? Outer { get; } = outer;
}

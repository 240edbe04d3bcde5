using System.Collections.Immutable;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A tuple; its elements may have names.</summary>
sealed record TupleValue(ImmutableArray<Item> Items, ImmutableArray<string?> Names) : Value
{
    /// <summary>The element that a member access means: by name, or <c>Item1</c>.</summary>
    public Item? Find(string name)
    {
        for (var i = 0; i < Items.Length; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal) || string.Equals($"Item{i + 1}", name, StringComparison.Ordinal))
            {
                return Items[i];
            }
        }

        return null;
    }
}

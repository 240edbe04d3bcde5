using System.Collections.Immutable;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>The arguments of a call.</summary>
sealed class Arguments(ImmutableArray<Argument> items)
{
    public ImmutableArray<Argument> Items { get; } = items;

    public int Count => Items.Length;

    /// <summary>The argument for a parameter; null when it is left out or <c>null</c>.</summary>
    public Argument? Find(string name, int position)
    {
        foreach (var item in Items)
        {
            if (string.Equals(item.Name, name, StringComparison.Ordinal))
            {
                return Said(item);
            }
        }

        return position < Items.Length && Items[position].Name is null ? Said(Items[position]) : null;
    }

    /// <summary>The arguments for a <c>params</c> parameter at this position, a collection being taken apart.</summary>
    public ImmutableArray<Item> Rest(int position)
    {
        var rest = Items.Skip(position).ToImmutableArray();
        return rest is [{ Value: ListValue list }] ? list.Items : [.. rest.Select(argument => new Item(argument.Value, argument.Origin))];
    }

    static Argument? Said(Argument argument) => argument.Value is NullValue ? null : argument;
}

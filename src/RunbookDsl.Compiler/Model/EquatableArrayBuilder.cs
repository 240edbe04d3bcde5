using System.Collections.Immutable;

namespace RunbookDsl.Compiler.Model;

/// <summary>Makes equatable arrays.</summary>
static class EquatableArrayBuilder
{
    /// <summary>From a collection expression.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => new(ImmutableArray.Create(items.ToArray()));

    /// <summary>From any sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : notnull => new([.. items]);
}

using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Where the elements of one model stand in the source, kept beside the model by the identity of its objects.</summary>
sealed class Origins
{
    readonly Dictionary<Key, Location> _locations = [];

    /// <summary>Where an element stands: an alert or contact at its name, a condition, expression or constant at the whole of itself.</summary>
    public Location Of(object element) => Of(element, "");

    /// <summary>Where a part of an element stands: the argument that gave it its value; where the element stands when the part has no place of its own.</summary>
    /// <param name="element">An object of the model.</param>
    /// <param name="part">The property's name, <c>nameof(Alert.For)</c>.</param>
    /// <param name="index">Which, when the part is a list.</param>
    public Location Of(object element, string part, int index = 0) =>
        Find(element, part, index) ?? Find(element, "", 0) ?? Location.None;

    /// <summary>Whether a part has a place of its own.</summary>
    public bool Has(object element, string part, int index = 0) => Find(element, part, index) is not null;

    internal void Add(object element, string part, int index, Location location) => _locations[new Key(element, part, index)] = location;

    Location? Find(object element, string part, int index) =>
        _locations.TryGetValue(new Key(element, part, index), out var location) ? location : null;

    readonly struct Key(object element, string part, int index) : IEquatable<Key>
    {
        readonly object _element = element;
        readonly string _part = part;
        readonly int _index = index;

        public bool Equals(Key other) =>
            ReferenceEquals(_element, other._element) && _index == other._index && string.Equals(_part, other._part, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            unchecked((((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_element) * 31) + StringComparer.Ordinal.GetHashCode(_part)) * 31) + _index);
    }
}

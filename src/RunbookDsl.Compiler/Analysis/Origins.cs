using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Where the elements of one model stand in the source, kept beside the model by the identity of its objects.</summary>
sealed class Origins
{
    readonly Dictionary<object, List<Place>> _places = new(ByIdentity.Instance);

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

    internal void Add(object element, string part, int index, Location location) => Add(element, new Place(part, index, location));

    internal void Add(object element, string part, int index, SyntaxNodeOrToken syntax) => Add(element, new Place(part, index, syntax));

    void Add(object element, Place place)
    {
        if (!_places.TryGetValue(element, out var places))
        {
            _places[element] = places = [];
        }

        places.RemoveAll(place.IsOfSame);
        places.Add(place);
    }

    internal void Copy(object from, object to)
    {
        if (_places.TryGetValue(from, out var places))
        {
            _places[to] = [.. places];
        }
    }

    Location? Find(object element, string part, int index) =>
        _places.TryGetValue(element, out var places) && places.Find(place => place.Is(part, index)) is { } found ? found.Location : null;

    sealed class Place(string part, int index)
    {
        readonly SyntaxNodeOrToken _syntax;
        Location? _location;

        public Place(string part, int index, Location location)
            : this(part, index) => _location = location;

        public Place(string part, int index, SyntaxNodeOrToken syntax)
            : this(part, index) => _syntax = syntax;

        // Of thousands of places few are ever asked for.
        public Location? Location => _location ??= _syntax.GetLocation();

        public bool IsOfSame(Place other) => other.Is(part, index);

        public bool Is(string otherPart, int otherIndex) => index == otherIndex && string.Equals(part, otherPart, StringComparison.Ordinal);
    }
}

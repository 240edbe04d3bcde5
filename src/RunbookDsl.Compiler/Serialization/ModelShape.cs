using System.Collections.Concurrent;
using System.Reflection;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>How one record of the model is made of its properties: found by reflection, once, so that a new section travels as soon as it exists.</summary>
sealed class ModelShape
{
    static readonly ConcurrentDictionary<Type, ModelShape> Known = new();
    static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> KnownKinds = new();

    readonly ConstructorInfo _constructor;
    readonly ConcurrentDictionary<Type, IReadOnlyList<ModelProperty>> _partsWith = new();

    ModelShape(Type type)
    {
        Type = type;
        _constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(candidate => candidate.GetParameters() is not [{ } only] || only.ParameterType != type)
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault() ?? throw new InvalidOperationException($"{type.Name} has no constructor.");
        var parameters = _constructor.GetParameters();
        var positional = parameters.Select((parameter, i) => Positional(type, parameter, i)).ToList();
        var empty = parameters.Length == 0 ? _constructor.Invoke([]) : null;
        var initialised = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.SetMethod is not null && !positional.Exists(known => known.Name == property.Name))
            .OrderBy(property => property.MetadataToken)
            .Select(property => Initialised(property, empty));
        Properties = [.. positional, .. initialised];
        Parts = [.. Properties.Where(property => property.Content is ModelContent.Record or ModelContent.Records)];
    }

    public Type Type { get; }

    /// <summary>Constructor parameters in their order, then initialised properties in theirs.</summary>
    public IReadOnlyList<ModelProperty> Properties { get; }

    /// <summary>Those of the properties that hold other records.</summary>
    public IReadOnlyList<ModelProperty> Parts { get; }

    /// <summary>Those of the properties by which records of another type can be reached.</summary>
    public IReadOnlyList<ModelProperty> PartsWith(Type wanted) =>
        _partsWith.GetOrAdd(wanted, key => [.. Parts.Where(property => Leads(ElementOf(property.Type) ?? property.Type, key, []))]);

    /// <summary>The shape of a record.</summary>
    public static ModelShape Of(Type type) => Known.GetOrAdd(type, static key => new ModelShape(key));

    /// <summary>The records that derive from an abstract one, by their names.</summary>
    public static IReadOnlyDictionary<string, Type> Kinds(Type type) => KnownKinds.GetOrAdd(type, static key => key.Assembly.GetTypes()
        .Where(candidate => !candidate.IsAbstract && key.IsAssignableFrom(candidate))
        .OrderBy(candidate => candidate.Name, StringComparer.Ordinal)
        .ToDictionary(candidate => candidate.Name, StringComparer.Ordinal));

    /// <summary>What the elements of a list are; null when the type is no list.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Whether a type is a record of the model, which has a shape or kinds that have one.</summary>
    public static bool IsRecord(Type type) => type.IsClass && type.Assembly == typeof(RunbookModel).Assembly;

    /// <summary>Makes an object of values in the order of the properties.</summary>
    public object Make(IReadOnlyList<object?> values)
    {
        var made = _constructor.Invoke([.. Properties.Select((property, i) => (property, i)).Where(pair => pair.property.Parameter is not null).Select(pair => values[pair.i])]);
        for (var i = 0; i < Properties.Count; i++)
        {
            if (Properties[i].Parameter is null && !Equals(values[i], Properties[i].Default))
            {
                Properties[i].Initialise(made, values[i]);
            }
        }

        return made;
    }

    static bool Leads(Type from, Type wanted, HashSet<Type> seen) => Kinds(from).Values.Any(kind =>
        wanted.IsAssignableFrom(kind) || (seen.Add(kind) && Of(kind).Parts.Any(property => Leads(ElementOf(property.Type) ?? property.Type, wanted, seen))));

    static ModelProperty Positional(Type type, ParameterInfo parameter, int index)
    {
        var property = type.GetProperty(parameter.Name!) ?? throw new InvalidOperationException($"{type.Name}.{parameter.Name} is no property, so its value would be lost.");
        return new ModelProperty(property, index, parameter.ParameterType == typeof(bool) || MayBeLeftOut(property), Zero(property.PropertyType));
    }

    static ModelProperty Initialised(PropertyInfo property, object? empty)
    {
        var isRequired = property.GetCustomAttributesData().Any(data => data.AttributeType.Name == nameof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        return new ModelProperty(property, null, !isRequired || MayBeLeftOut(property), isRequired || empty is null ? Zero(property.PropertyType) : property.GetValue(empty));
    }

    static bool MayBeLeftOut(PropertyInfo property) =>
        ElementOf(property.PropertyType) is not null || Nullable.GetUnderlyingType(property.PropertyType) is not null || (!property.PropertyType.IsValueType && Nullability.IsNullable(property));

    static object? Zero(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}

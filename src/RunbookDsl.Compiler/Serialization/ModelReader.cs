using System.Globalization;
using System.Reflection;
using System.Xml;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Reads records of the model from JSON. What it does not know is skipped, so that a newer library can be read as far as it says the same; what it needs and does not find is an error.</summary>
sealed class ModelReader
{
    static readonly MethodInfo MakeListMethod = typeof(ModelReader).GetMethod(nameof(MakeList), BindingFlags.NonPublic | BindingFlags.Static)!;

    readonly Dictionary<double, object> _numbered = [];
    readonly Dictionary<object, object> _shared = [];

    /// <summary>The element that a JSON text says.</summary>
    /// <exception cref="FormatException">It is no JSON, or does not say such an element.</exception>
    public static T Read<T>(string json)
        where T : class => (T)new ModelReader().Value(JsonReader.Read(json), typeof(T), "")!;

    object Value(object? json, Type type, string path)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (ModelShape.ElementOf(plain) is { } element)
        {
            var items = json as List<object?> ?? throw Wrong(path, "a list");
            var read = items.Select((item, i) => Value(item, element, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]")).ToList();
            return MakeListMethod.MakeGenericMethod(element).Invoke(null, [read])!;
        }

        return ModelShape.IsRecord(plain)
            ? Record(json as Dictionary<string, object?> ?? throw Wrong(path, "an object"), plain, path)
            : Plain(json, plain, path);
    }

    static object Plain(object? json, Type type, string path)
    {
        if (type.IsEnum)
        {
            // Enum.Parse would take numbers too, and lists of names.
            return json is string member && Enum.IsDefined(type, member) ? Enum.Parse(type, member) : throw Wrong(path, $"one of {string.Join(", ", Enum.GetNames(type))}");
        }

        return (json, type) switch
        {
            (string text, _) when type == typeof(string) => text,
            (bool truth, _) when type == typeof(bool) => truth,
            (double number, _) when type == typeof(double) => number,
            (string special, _) when type == typeof(double) && special is "NaN" or "Infinity" or "-Infinity" => double.Parse(special, CultureInfo.InvariantCulture),
            (double whole, _) when type == typeof(int) && whole is >= int.MinValue and <= int.MaxValue => (int)whole,
            (string duration, _) when type == typeof(TimeSpan) => Duration(duration, path),
            _ => throw Wrong(path, type == typeof(string) ? "a text" : type == typeof(bool) ? "true or false" : type == typeof(TimeSpan) ? "a duration such as PT5M" : "a number"),
        };
    }

    static TimeSpan Duration(string text, string path)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw Wrong(path, "a duration such as PT5M");
        }
    }

    object Record(Dictionary<string, object?> members, Type declared, string path)
    {
        if (members.TryGetValue(ModelWriter.Reference, out var reference))
        {
            return reference is double number && _numbered.TryGetValue(number, out var known) && declared.IsInstanceOfType(known)
                ? known
                : throw Wrong(path, $"the number of a {declared.Name} that stands before");
        }

        var type = declared.IsAbstract ? KindOf(members, declared, path) : declared;
        var shape = ModelShape.Of(type);
        var made = shape.Make([.. shape.Properties.Select(property => Property(members, property, path))]);
        if (!ModelWriter.IsShared(type))
        {
            return made;
        }

        // Who is equal is the same: the model knows people by the identity of their objects.
        if (!_shared.TryGetValue(made, out var first))
        {
            _shared.Add(made, first = made);
        }

        if (members.TryGetValue(ModelWriter.Id, out var id) && id is double own)
        {
            _numbered[own] = first;
        }

        return first;
    }

    static Type KindOf(Dictionary<string, object?> members, Type declared, string path) =>
        members.TryGetValue(ModelWriter.Kind, out var name) && name is string kind && ModelShape.Kinds(declared).TryGetValue(kind, out var type)
            ? type
            : throw Wrong($"{path}.{ModelWriter.Kind}", $"one of {string.Join(", ", ModelShape.Kinds(declared).Keys)}");

    object? Property(Dictionary<string, object?> members, ModelProperty property, string path)
    {
        var inner = $"{path}.{property.Key}";
        if (members.TryGetValue(property.Key, out var value) && value is not null)
        {
            return Value(value, property.Type, inner);
        }

        return property.IsOptional ? property.Default : throw new FormatException($"'{inner.TrimStart('.')}' is missing.");
    }

    static EquatableArray<T> MakeList<T>(List<object> items)
        where T : notnull => items.Cast<T>().ToEquatableArray();

    static FormatException Wrong(string path, string expected) => new($"'{path.TrimStart('.')}' should be {expected}.");
}

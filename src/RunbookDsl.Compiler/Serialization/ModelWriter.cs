using System.Collections;
using System.Globalization;
using System.Xml;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Writes records of the model as JSON. What is empty or left at its default is left out; whom several parts name is written once and referred to after that.</summary>
sealed class ModelWriter
{
    /// <summary>Says which kind of an abstract record an object is.</summary>
    public const string Kind = "$type";

    /// <summary>Numbers an object that may be referred to.</summary>
    public const string Id = "$number";

    /// <summary>Refers to an object that stands before.</summary>
    public const string Reference = "$sameAs";

    readonly JsonWriter _json;
    readonly Dictionary<object, int> _numbers = [];

    ModelWriter(JsonWriter json) => _json = json;

    /// <summary>An element as JSON.</summary>
    public static string Write<T>(T element, bool indented = false)
        where T : class
    {
        var json = new JsonWriter(indented);
        new ModelWriter(json).Value(element, typeof(T));
        return json.ToString();
    }

    /// <summary>Whether several parts may name the same object of this type, which is written once.</summary>
    public static bool IsShared(Type type) => typeof(Responder).IsAssignableFrom(type) || type == typeof(Metric) || type == typeof(Setting);

    void Value(object value, Type declared)
    {
        switch (value)
        {
            case string text:
                _json.Text(text);
                break;
            case bool truth:
                _json.Truth(truth);
                break;
            case double or int:
                _json.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case TimeSpan duration:
                _json.Text(XmlConvert.ToString(duration));
                break;
            case Enum choice:
                _json.Text(choice.ToString());
                break;
            default:
                if (ModelShape.ElementOf(value.GetType()) is { } element)
                {
                    List((IEnumerable)value, element);
                }
                else
                {
                    Record(value, declared);
                }

                break;
        }
    }

    void List(IEnumerable items, Type element)
    {
        _json.Open('[');
        foreach (var item in items)
        {
            Value(item, element);
        }

        _json.Close(']');
    }

    void Record(object record, Type declared)
    {
        var type = record.GetType();
        if (!ModelShape.IsRecord(type))
        {
            throw new InvalidOperationException($"{type.Name} cannot travel in an assembly: only records of the model, texts, numbers, truth values, durations, enums and lists of those can.");
        }

        _json.Open('{');
        if (!IsShared(type) || Number(record))
        {
            if (declared.IsAbstract)
            {
                _json.Name(Kind);
                _json.Text(type.Name);
            }

            foreach (var property in ModelShape.Of(type).Properties)
            {
                Property(property, property.Of(record));
            }
        }

        _json.Close('}');
    }

    /// <summary>Numbers a shared object, or refers to it; true when it has yet to be written.</summary>
    bool Number(object shared)
    {
        var isNew = !_numbers.TryGetValue(shared, out var number);
        if (isNew)
        {
            _numbers.Add(shared, number = _numbers.Count + 1);
        }

        _json.Name(isNew ? Id : Reference);
        _json.Number(number);
        return isNew;
    }

    void Property(ModelProperty property, object? value)
    {
        // A number says something even where it is zero; a list, a truth value or a section says nothing at its default.
        if (value is not null && !(property.IsOptional && Equals(value, property.Default)))
        {
            _json.Name(property.Key);
            Value(value, Nullable.GetUnderlyingType(property.Type) ?? property.Type);
        }
    }
}

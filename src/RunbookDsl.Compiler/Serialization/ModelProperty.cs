using System.Reflection;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>A property that a record of the model is made from.</summary>
/// <param name="property">The property.</param>
/// <param name="parameter">The place of its constructor parameter; null when it is set by an initialiser.</param>
/// <param name="isOptional">Whether it may be left out.</param>
/// <param name="standard">What it is when it is left out.</param>
sealed class ModelProperty(PropertyInfo property, int? parameter, bool isOptional, object? standard)
{
    /// <summary>Its name in C#.</summary>
    public string Name { get; } = property.Name;

    /// <summary>Its name in JSON.</summary>
    public string Key { get; } = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    /// <summary>Its type.</summary>
    public Type Type { get; } = property.PropertyType;

    /// <summary>What it holds, as far as those who walk through a model have to tell; said once, since types are slow to ask.</summary>
    public ModelContent Content { get; } = ContentOf(property.PropertyType);

    /// <summary>The place of its constructor parameter; null when it is set by an initialiser.</summary>
    public int? Parameter { get; } = parameter;

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>What it is when it is left out.</summary>
    public object? Default { get; } = standard;

    /// <summary>What an object has there.</summary>
    public object? Of(object element) => property.GetValue(element);

    /// <summary>Initialises a new object.</summary>
    public void Initialise(object element, object? value) => property.SetValue(element, value);

    static ModelContent ContentOf(Type type) =>
        type == typeof(string) ? ModelContent.Text
        : ModelShape.ElementOf(type) is { } element ? (element == typeof(string) ? ModelContent.Texts : ModelShape.IsRecord(element) ? ModelContent.Records : ModelContent.Plain)
        : ModelShape.IsRecord(type) ? ModelContent.Record
        : ModelContent.Plain;
}

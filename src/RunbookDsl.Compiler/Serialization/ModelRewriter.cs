using System.Collections;
using System.Reflection;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Puts objects of a model in the place of others, wherever these are named. What names none of them stays the object that it is.</summary>
/// <param name="replacements">What stands for what, by the identity of the objects.</param>
/// <param name="copied">Told of every object that had to be made anew.</param>
sealed class ModelRewriter(IReadOnlyDictionary<object, object> replacements, Action<object, object> copied)
{
    static readonly MethodInfo MakeListMethod = typeof(ModelRewriter).GetMethod(nameof(MakeList), BindingFlags.NonPublic | BindingFlags.Static)!;

    readonly Dictionary<object, object> _made = new(ByIdentity.Instance);

    /// <summary>An element with everything in it replaced.</summary>
    public T Rewrite<T>(T element)
        where T : class => replacements.Count == 0 ? element : (T)Value(element)!;

    /// <summary>A list of a type that is known only at run time.</summary>
    public static object List(Type element, IReadOnlyList<object> items) => MakeListMethod.MakeGenericMethod(element).Invoke(null, [items])!;

    object? Value(object? value)
    {
        if (value is null)
        {
            return null;
        }

        if (ModelShape.ElementOf(value.GetType()) is { } element)
        {
            var items = ((IEnumerable)value).Cast<object>().ToList();
            var rewritten = items.ConvertAll(item => Value(item)!);
            return rewritten.Zip(items, ReferenceEquals).All(same => same) ? value : List(element, rewritten);
        }

        return ModelShape.IsRecord(value.GetType()) ? Record(value) : value;
    }

    object Record(object record)
    {
        if (replacements.TryGetValue(record, out var known) || _made.TryGetValue(record, out known))
        {
            return known;
        }

        var shape = ModelShape.Of(record.GetType());
        var values = shape.Properties.Select(property => property.Of(record)).ToList();
        var rewritten = values.ConvertAll(Value);
        var made = rewritten.Zip(values, ReferenceEquals).All(same => same) ? record : shape.Make(rewritten);
        if (!ReferenceEquals(made, record))
        {
            copied(record, made);
        }

        return _made[record] = made;
    }

    static EquatableArray<T> MakeList<T>(IReadOnlyList<object> items)
        where T : notnull => items.Cast<T>().ToEquatableArray();
}

using System.Reflection;
using CsCheck;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

namespace CompilerTests.Serialization;

/// <summary>Makes any record of the model, filled at random: whatever sections exist, without naming them.</summary>
sealed class RandomModel(int seed)
{
    static readonly MethodInfo ListMethod = typeof(RandomModel).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!;
    static readonly string[] Texts = ["", "High Error Rate", "a \"quoted\" \\ back\\slash", "two\nlines\r\tand tabs", "ünïcödé 🚨 \u202Ertl\u2028", "lone \uD800 half", "\0\u0001{}[],:", "</script>"];
    static readonly double[] Numbers = [0, 1, -1, 0.1, 1.0 / 3, double.MaxValue, double.Epsilon, 1e21, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    readonly Random _random = new(seed);

    public static Gen<RunbookModel> Runbooks { get; } = Gen.Int.Select(seed => (RunbookModel)new RandomModel(seed).Value(typeof(RunbookModel), 0));

    object Value(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(underlying, depth);
        }

        if (ModelShape.ElementOf(type) is { } element)
        {
            var items = Enumerable.Range(0, depth > 6 ? 0 : _random.Next(3)).Select(_ => Value(element, depth + 1)).ToList();
            return ListMethod.MakeGenericMethod(element).Invoke(null, [items])!;
        }

        if (ModelShape.IsRecord(type))
        {
            return Record(type, depth + 1);
        }

        return type.IsEnum ? type.GetEnumValues().GetValue(_random.Next(type.GetEnumValues().Length))!
            : type == typeof(string) ? Texts[_random.Next(Texts.Length)]
            : type == typeof(bool) ? _random.Next(2) == 1
            : type == typeof(double) ? Numbers[_random.Next(Numbers.Length)]
            : type == typeof(int) ? _random.Next(int.MinValue, int.MaxValue)
            : type == typeof(TimeSpan) ? TimeSpan.FromTicks(_random.NextInt64(TimeSpan.FromDays(400).Ticks))
            : throw new InvalidOperationException($"{type} cannot travel.");
    }

    object Record(Type type, int depth)
    {
        if (type.IsAbstract)
        {
            // Deep down only the kinds that end: those that hold none of their own sort.
            var kinds = ModelShape.Kinds(type).Values.Where(kind => depth < 6 || !ModelShape.Of(kind).Properties.Any(property => type.IsAssignableFrom(property.Type) || typeof(Condition).IsAssignableFrom(property.Type))).ToList();
            type = kinds[_random.Next(kinds.Count)];
        }

        var shape = ModelShape.Of(type);
        return shape.Make([.. shape.Properties.Select(property => property.IsOptional && (depth > 8 || _random.Next(3) == 0) ? property.Default : Value(property.Type, depth))]);
    }

    static EquatableArray<T> List<T>(List<object> items)
        where T : notnull => items.Cast<T>().ToEquatableArray();
}

using System.Reflection;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

namespace CompilerTests.Serialization;

/// <summary>Everything that a model can hold travels: nothing of a new section is lost on the way without a test that says so.</summary>
public sealed class TravelTests
{
    static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int), typeof(double), typeof(TimeSpan)];

    [Fact]
    public void Every_type_that_a_model_can_hold_can_travel()
    {
        var seen = new HashSet<Type>();
        Walk(typeof(RunbookModel), nameof(RunbookModel), seen);
        seen.Should().Contain(typeof(Comparison)).And.Contain(typeof(LabelMatches)).And.Contain(typeof(Contact));
    }

    // The rule is shown what breaks it, for a rule that cannot fail guards nothing.
    [Theory]
    [InlineData(typeof(Unnamed))]
    [InlineData(typeof(Hiding))]
    [InlineData(typeof(Foreign))]
    public void What_cannot_travel_is_seen(Type type) => FluentActions.Invoking(() => Record(type, "", [])).Should().Throw<Exception>();

    static void Walk(Type type, string path, HashSet<Type> seen)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum || Plain.Contains(plain) || !seen.Add(plain))
        {
            return;
        }

        if (ModelShape.ElementOf(plain) is { } element)
        {
            Walk(element, path, seen);
            return;
        }

        ModelShape.IsRecord(plain).Should().BeTrue("{0} is a {1}, which cannot travel", path, plain);
        if (plain.IsAbstract)
        {
            ModelShape.Kinds(plain).Should().NotBeEmpty();
            foreach (var kind in ModelShape.Kinds(plain).Values)
            {
                Walk(kind, $"{path}({kind.Name})", seen);
            }
        }
        else
        {
            Record(plain, path, seen);
        }
    }

    static void Record(Type type, string path, HashSet<Type> seen)
    {
        var shape = ModelShape.Of(type);
        var travelling = shape.Properties.Select(property => $"<{property.Name}>k__BackingField").ToList();
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => field.Name)
            .Should().BeSubsetOf(travelling, "{0} ({1}) would lose what it keeps elsewhere than in a constructor parameter or an init property", path, type.Name);
        shape.Properties.Select(property => property.Key).Should().OnlyHaveUniqueItems().And.NotContain(key => key.StartsWith('$'));
        foreach (var property in shape.Properties)
        {
            Walk(property.Type, $"{path}.{property.Name}", seen);
        }
    }

    sealed record Unnamed
    {
        readonly int _lost;

        public Unnamed(int value) => _lost = value;

        public int Twice => _lost * 2;
    }

    sealed record Hiding(string Name)
    {
        public int Length { get; } = Name.Length;
    }

    sealed record Foreign(Uri Address);
}

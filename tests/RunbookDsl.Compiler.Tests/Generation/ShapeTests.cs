using System.Collections;
using System.Reflection;
using RunbookDsl.Compiler;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Model;

namespace CompilerTests.Generation;

/// <summary>Every value of the pipeline is plain data: nothing that could keep a compilation alive or compare by reference.</summary>
public sealed class ShapeTests
{
    public static TheoryData<string> Stages => new(TrackingNames.All);

    [Fact]
    public void Every_type_that_a_model_can_hold_is_plain_data()
    {
        var seen = new HashSet<Type>();
        foreach (var root in new[] { typeof(RunbookModel), typeof(DefinitionInput), typeof(EvaluatorInput), typeof(AlertsInput) })
        {
            Walk(root, root.Name, seen);
        }

        seen.Should().Contain(typeof(Comparison)).And.Contain(typeof(LabelMatches));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_value_of_a_stage_is_plain_data(string stage)
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent));
        var outputs = generated.Result.TrackedSteps[stage].SelectMany(step => step.Outputs).ToList();
        outputs.Should().NotBeEmpty();
        foreach (var (value, _) in outputs)
        {
            Walk(value.GetType(), stage, []);
        }
    }

    static void Walk(Type type, string path, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(TimeSpan) || !seen.Add(type))
        {
            return;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            Walk(underlying, path, seen);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Walk(type.GetGenericArguments()[0], path, seen);
        }
        else
        {
            type.Assembly.Should().BeSameAs(typeof(RunbookModel).Assembly, "{0} holds {1}, which is no plain data", path, type);
            typeof(IEnumerable).IsAssignableFrom(type).Should().BeFalse("{0} holds {1}, which compares by reference", path, type);
            typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type).Should().BeTrue("{0} holds {1}, which has no value equality", path, type);
            foreach (var field in Fields(type))
            {
                Walk(field.FieldType, $"{path}.{field.Name}", seen);
            }

            foreach (var derived in type.Assembly.GetTypes().Where(candidate => candidate.BaseType == type))
            {
                Walk(derived, $"{path}({derived.Name})", seen);
            }
        }
    }

    static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}

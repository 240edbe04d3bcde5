using RunbookDsl.Definition;

namespace CompilerTests.Generation;

public sealed class HintNameTests
{
    [Fact]
    public void Classes_of_one_name_do_not_collide()
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, $$"""
            namespace A { {{Runbook("Same")}} }
            namespace B { {{Runbook("Same")}} partial class Outer { {{Runbook("Same")}} } }
            namespace B.Outer2 { {{Runbook("Same")}} }
            {{Runbook("Same")}}
            {{Runbook("same")}}
            {{Runbook("@class")}}
            partial record Holder { partial struct Inner { {{Runbook("Same")}} } }
            """));
        generated.Diagnostics.Should().BeEmpty();
        generated.Files.Should().HaveCount(8 * 5);
        generated.Load().GetTypes().Count(type => typeof(ICompiledRunbook).IsAssignableFrom(type)).Should().Be(8);
        generated.Files.Keys.Should().Contain("A.Same.Evaluator.g.cs").And.Contain("B.Outer+Same.Document.g.cs");
    }

    [Fact]
    public void Shapes_that_cannot_be_extended_get_nothing_and_break_nothing()
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, $$"""
            [Runbook] class NotPartial : Runbook<AgentMetrics> { protected override void Define() { } }
            [Runbook] partial class Generic<T> : Runbook<AgentMetrics> { protected override void Define() { } }
            partial class Around<T> { {{Runbook("Nested")}} }
            class Closed { {{Runbook("Nested")}} }
            [Runbook] partial class NoRunbook { }
            [Runbook] file partial class Local : Runbook<AgentMetrics> { protected override void Define() { } }
            """));
        generated.Diagnostics.Should().BeEmpty();
        generated.Files.Should().BeEmpty();
    }

    [Fact]
    public void A_private_runbook_compiles_without_its_assembly_attribute()
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, """partial class Holder { [Runbook] private sealed partial class Hidden : Runbook<AgentMetrics> { protected override void Define() { } } }"""));
        generated.Load().GetCustomAttributes(typeof(RunbookDocumentAttribute), inherit: false).Should().BeEmpty();
    }

    [Fact]
    public void The_attribute_on_two_parts_adds_every_file_once()
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, Runbook("Twice"), "[Runbook] sealed partial class Twice { }"));
        generated.Diagnostics.Should().BeEmpty();
        generated.Files.Should().HaveCount(5);
    }

    static string Runbook(string name) => $$"""[Runbook] public sealed partial class {{name}} : Runbook<AgentMetrics> { protected override void Define() { Alert("A").When(m => m.Queue > 1); } }""";
}

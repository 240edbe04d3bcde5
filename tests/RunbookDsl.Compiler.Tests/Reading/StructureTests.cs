using RunbookDsl.Compiler.Model;

namespace CompilerTests.Reading;

/// <summary>Sections, helpers, loops and split files are read in their place.</summary>
public sealed class StructureTests
{
    [Fact]
    public void Sections_of_parts_and_base_classes_are_read_in_place()
    {
        var compilation = Compilations.Of(
            Sources.Metrics,
            Sources.Runbook("Common(); DefineAlerts(); this.More(); base.Common(); Local(); void Local() => Alert(\"Local\").When(m => m.Queue > 5);").Replace(": Runbook<AgentMetrics>", ": Base", StringComparison.Ordinal),
            "partial class SampleRunbook { void DefineAlerts() { Alert(\"Part\").When(m => m.Queue > 2); } void More() => Alert(\"More\").When(m => m.Queue > 3); protected override string Word() => \"derived\"; }",
            "public abstract class Base : Runbook<AgentMetrics> { static int _n; protected void Common() { Alert(\"Common \" + Word()).When(m => m.Queue > 1); } protected virtual string Word() => \"base\"; }");
        compilation.Errors().Should().BeEmpty();
        var read = ReadRunbook.From(compilation);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("Common derived", "Part", "More", "Common derived", "Local");
        read.Model.Alerts.Select(alert => alert.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Helpers_with_parameters_are_inlined()
    {
        var read = ReadRunbook.Body(
            """
            Alert("A").When(m => Busy(m, 10) && !Slow(m)).OnCall(10.Minutes()).For(Wait(1));
            Alert("B").When(IsFailing).Page(Person("b"));
            Alert("C").When(m => { var share = m.CircuitBreakerTrips.Increase(1.Hours()).Sum() / m.GuardrailTriggers.Increase(1.Hours()); return share > 0.5; });
            Escalating(Alert("D").When(m => m.Queue > 3), first: Person("d"));
            Block("E", 7);
            """,
            """
            static Condition Busy(AgentMetrics m, Count limit) => m.Queue > limit;
            static Condition Slow(AgentMetrics m) => m.Latency.P95(Window()).Max() > 10.Seconds();
            static TimeSpan Window(int minutes = 5) => minutes.Minutes();
            static TimeSpan Wait(int n) => n * 1.Minutes();
            static Condition IsFailing(AgentMetrics m) => m.ErrorRate > 0.1;
            static Contact Person(string name) => Contact("On call", name).Phone("+1");
            static void Escalating(RunbookDsl.Grammar.IAlert<AgentMetrics> alert, Contact first) => alert.Page(first);
            static void Block(string name, int limit)
            {
                var title = $"Block {name}";
                const int twice = 2;
                if (limit > 5)
                {
                    Alert(title).When(m => m.Queue > limit * twice);
                    return;
                }

                Alert("never").When(m => m.Queue > 1);
            }
            """,
            """
            static class Policies
            {
                static readonly Contact Lead = Contact.Of("Lead", "L").Mail("l@example.com");
                public static RunbookDsl.Grammar.IAlert<AgentMetrics> OnCall(this RunbookDsl.Grammar.IAlert<AgentMetrics> alert, TimeSpan later) => alert.Severity(Severity.Critical).EscalateTo(Lead).After(later);
            }
            """);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("A", "B", "C", "D", "Block E");
        var first = read.Model.Alerts[0];
        first.For.Should().Be(TimeSpan.FromMinutes(1));
        first.Escalation.Should().ContainSingle().Which.After.Should().Be(TimeSpan.FromMinutes(10));
        ((Comparison)((AndCondition)first.Trigger).Left).Right.Should().Be(new Constant(10, Unit.Count, ConstantForm.Whole));
        ((Comparison)read.Model.Alerts[^1].Trigger).Right.Should().Be(new Constant(14, Unit.Count, ConstantForm.Whole));
    }

    [Fact]
    public void A_value_given_to_a_helper_stands_where_it_was_given()
    {
        var read = ReadRunbook.Body("Make(\"Given\", 12);", "void Make(string name, int limit) => Alert(name).When(m => m.Queue > limit);");
        ReadRunbook.TextAt(read.Origins.Of(read.Model.Alerts[0])).Should().Be("\"Given\"");
        ReadRunbook.TextAt(read.Origins.Of(((Comparison)read.Model.Alerts[0].Trigger).Right)).Should().Be("12");
    }

    [Fact]
    public void Loops_over_known_collections_are_unrolled()
    {
        var read = ReadRunbook.Body(
            """
            foreach (var region in Regions) { Alert($"Slow in {region}").When(m => m.Lag.Where(m.Region == region).Max() > 1.Seconds()); }
            foreach (var (name, limit) in new[] { ("one", 1), ("two", 2) }) Alert(name).When(m => m.Queue > limit);
            foreach (var step in Levels) Alert(step.Name).When(m => m.Queue > step.Limit);
            """,
            "static readonly string[] Regions = [\"eu\", \"us\"]; static readonly (string Name, int Limit)[] Levels = [(Name: \"three\", Limit: 3)];");
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("Slow in eu", "Slow in us", "one", "two", "three");
        ReadRunbook.TextAt(read.Origins.Of(read.Model.Alerts[2])).Should().Be("\"one\"");
    }

    [Fact]
    public void Computed_properties_of_the_metrics_are_helpers()
    {
        var compilation = Compilations.Of(
            "[Metrics(\"x\")] class M { public Counter<Count> Failed { get; } public Counter<Count> All { get; } public Reading<Ratio> Share => Failed.Increase(5.Minutes()) / All.Increase(5.Minutes()); }",
            "[Runbook] partial class SampleRunbook : Runbook<M> { protected override void Define() => Alert(\"A\").When(m => m.Share > 0.1); }");
        compilation.Errors().Should().BeEmpty();
        var read = ReadRunbook.From(compilation);
        ((Comparison)read.Model.Alerts.Should().ContainSingle().Subject.Trigger).Left.Should().BeOfType<Arithmetic>().Which.Unit.Should().Be(Unit.Ratio);
        read.Model.Metrics.Metrics.Should().HaveCount(2);
    }
}

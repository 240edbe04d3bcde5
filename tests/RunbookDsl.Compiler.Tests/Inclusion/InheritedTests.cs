using RunbookDsl.Compiler.Model.Reuse;

namespace CompilerTests.Inclusion;

public sealed class InheritedTests
{
    const string Base = """
        [Runbook]
        public abstract partial class TeamBase : Runbook<AgentMetrics>
        {
            protected static readonly Contact Dana = Contact("On-Call", "Dana Reyes").Slack("#team");

            protected override void Define()
            {
                About("Team base").Owner("Team").OnCall(Dana);
                Metric(m => m.Queue).Normal(0, 10);
                Alert("Queue").When(m => m.Queue > 10).Page(Dana);
                Alert("Load").When(m => m.Load > 5).Page(Dana);
            }
        }
        """;

    static readonly string Derived = Sources.Runbook("""base.Define(); About("Shop"); Alert("queue").When(m => m.Queue > 20).Page(Dana); Metric(m => m.Queue).Normal(0, 20);""").Replace("Runbook<AgentMetrics>", "TeamBase", StringComparison.Ordinal);

    [Fact]
    public void A_base_in_the_same_project_gives_way_by_name()
    {
        var read = ReadRunbook.From(Compilations.Of(Sources.Metrics, Base, Derived));
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => (alert.Name, alert.Id, Provenance.Of(read.Model, alert))).Should().Equal(("Load", "load", "Team base"), ("queue", "queue", null));
        read.Model.Ranges.Should().ContainSingle().Which.NormalUpper!.Value.Should().Be(20);
        (read.Model.Name, read.Model.Owner).Should().Be(("Shop", "Team"));
    }

    [Fact]
    public void A_base_in_another_assembly_gives_way_by_name()
    {
        var library = Library.Compiled(Sources.Metrics + Base, "Team");
        var compilation = Compilations.Of(Derived).With(library);
        compilation.Errors().Should().BeEmpty();
        var read = ReadRunbook.From(compilation);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => (alert.Name, alert.Id, Provenance.Of(read.Model, alert))).Should().Equal(("queue", "queue", null), ("Load", "load", "Team base"));
        read.Model.Ranges.Should().ContainSingle().Which.NormalUpper!.Value.Should().Be(20);
        read.Model.Contacts.Should().ContainSingle();
        (read.Model.Name, read.Model.Owner).Should().Be(("Shop", "Team"));
        Generated.From(compilation).Compilation.Errors().Should().BeEmpty();
    }

    [Fact]
    public void A_runbook_may_be_nothing_but_its_base()
    {
        const string Empty = "[Runbook] public sealed partial class SampleRunbook : TeamBase { }";
        ReadRunbook.From(Compilations.Of(Sources.Metrics, Base, Empty)).Model.Alerts.Should().HaveCount(2);
        ReadRunbook.From(Compilations.Of(Empty).With(Library.Compiled(Sources.Metrics + Base, "Team"))).Model.Alerts.Should().HaveCount(2);
    }

    [Fact]
    public void Two_of_the_same_name_in_one_class_are_both_kept_for_the_rule_that_reports_them() =>
        ReadRunbook.From(Compilations.Of(Sources.Metrics, Base, Derived.Replace("base.Define();", "base.Define(); Alert(\"Queue\").When(m => m.Queue > 30);", StringComparison.Ordinal)))
            .Model.Alerts.Select(alert => alert.Name).Should().Equal("Load", "Queue", "queue");
}

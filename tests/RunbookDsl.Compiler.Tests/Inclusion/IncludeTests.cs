using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;

namespace CompilerTests.Inclusion;

public sealed class IncludeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parts_of_another_runbook_are_taken_over_after_the_own_ones(bool compiled)
    {
        var read = Read("""About("Shop"); Include<PlatformDefaults>(); Alert("Queue").When(m => m.Queue > 1);""", compiled);

        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("Queue", "Disk Full", "Busy");
        read.Model.Ranges.Should().ContainSingle().Which.CriticalAbove!.Value.Should().Be(0.9);
        read.Model.Contacts.Select(contact => contact.Name).Should().Equal("Luis Prado", "Ana Costa");
        read.Model.Rotations.Should().ContainSingle().Which.Members[0].Should().BeSameAs(read.Model.Contacts[0]);
        read.Model.Alerts[1].Escalation[0].Responder.Should().BeSameAs(read.Model.Contacts[0]);
        read.Model.Metrics.Metrics.Select(metric => metric.WireName).Should().Contain(["agent_queue", "host_disk_ratio"]);
        read.Model.Provenance.Should().OnlyContain(source => source.From == "Platform Defaults");
        Provenance.Of(read.Model, read.Model.Alerts[0]).Should().BeNull();
        Provenance.Note(read.Model, read.Model.Alerts[1]).Should().Be(" (from Platform Defaults)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_document_says_of_itself_is_not_taken_over_and_the_rest_only_where_nothing_is_said(bool compiled)
    {
        var bare = Read("Include<PlatformDefaults>();", compiled).Model;
        (bare.Name, bare.Version, bare.Owner, bare.OnCall?.Name).Should().Be(("Sample", null, "Platform", "Platform on-call"));

        var full = Read("""Include<PlatformDefaults>(); About("Shop").Owner("Shop team");""", compiled).Model;
        (full.Name, full.Owner).Should().Be(("Shop", "Shop team"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_name_overrides_whatever_its_case(bool compiled)
    {
        var read = Read("""Include<PlatformDefaults>(); Alert("disk full").When(m => m.Queue > 7);""", compiled);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("disk full", "Busy");
        read.Model.AlertNames.Select(name => name.Id).Should().Equal("disk-full", "busy");
        Provenance.Of(read.Model, read.Model.Alerts[0]).Should().BeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_overridden_contact_is_meant_wherever_it_is_named(bool compiled)
    {
        var read = Read("Include<PlatformDefaults>();", compiled, """static readonly Contact Mine = Contact("Platform On-Call", "Luis Prado").Slack("#shop");""");
        var mine = read.Model.Contacts[0];
        mine.Channels.Should().ContainSingle().Which.Address.Should().Be("#shop");
        read.Model.Contacts.Should().HaveCount(2);
        read.Model.Alerts[0].Escalation[0].Responder.Should().BeSameAs(mine);
        read.Model.Rotations[0].Members[0].Should().BeSameAs(mine);
        ((Rotation)read.Model.OnCall!).Should().BeSameAs(read.Model.Rotations[0]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_name_with_the_same_identifier_gets_another_one(bool compiled)
    {
        var read = Read("""Include<PlatformDefaults>(); Alert("Disk-Full").When(m => m.Queue > 7);""", compiled);
        read.Model.Alerts.Select(alert => alert.Id).Should().Equal("disk-full", "disk-full-2", "busy");
        read.Model.AlertNames.Should().Equal(read.Model.Alerts.Select(alert => alert.Names));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_contact_of_a_shared_library_is_the_same_person_by_every_way(bool compiled)
    {
        var read = Read("""Alert("Queue").When(m => m.Queue > 1).Page(PlatformDefaults.Primary).EscalateTo(PlatformDefaults.OnCall).After(5.Minutes()); Include<PlatformDefaults>();""", compiled);
        read.Problems.Should().BeEmpty();
        read.Model.Contacts.Select(contact => contact.Name).Should().BeEquivalentTo(["Luis Prado", "Ana Costa"]);
        read.Model.Alerts[0].Escalation[0].Responder.Should().BeSameAs(read.Model.Contacts[0]);
        ((Rotation)read.Model.Alerts[0].Escalation[1].Responder).Members[0].Should().BeSameAs(read.Model.Contacts[0]);
        Provenance.Of(read.Model, read.Model.Contacts[0]).Should().Be("Platform Defaults");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_setting_of_a_shared_library_is_the_same_setting_by_every_way(bool compiled)
    {
        var read = Read("""Alert("Load").When(m => m.Load > PlatformDefaults.Patience); Include<PlatformDefaults>();""", compiled);
        read.Problems.Should().BeEmpty();
        var setting = read.Model.Settings.Should().ContainSingle().Subject;
        ((Comparison)read.Model.Alerts[0].Trigger).Right.Should().BeOfType<RunbookDsl.Compiler.Model.Settings.SettingReading>().Which.Setting.Should().BeSameAs(setting);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_made_of_it_compiles_and_runs_with_the_other_metrics(bool compiled)
    {
        var generated = Generated.From(Library.Beside("""Include<PlatformDefaults>(); Alert("Queue").When(m => m.Queue > 1);""", compiled));
        generated.Compilation.Errors().Should().BeEmpty();
        generated.Files["SampleRunbook.Definition.g.cs"].Should().Contain("\"host_disk_ratio\"").And.Contain("\"agent_queue\"").And.Contain("From = \"Platform Defaults\",");
        generated.Files["SampleRunbook.Document.g.cs"].Should().Contain("3.2 Alert: Disk Full").And.Contain("**From:** Platform Defaults").And.Contain("| Disk (from Platform Defaults) |").And.Contain("Platform On-Call (from Platform Defaults)").And.Contain("## Included Parts").And.Contain("| Alert | Disk Full | Platform Defaults |");
        generated.Files["SampleRunbook.Alerts.g.cs"].Should().Contain("DiskFull");
    }

    [Fact]
    public void Definitions_are_the_same_from_source_and_from_an_assembly()
    {
        const string Body = """Include<PlatformDefaults>(); Alert("Queue").When(m => m.Queue > 1).Page(PlatformDefaults.Lead);""";
        var source = Generated.From(Library.Beside(Body, compiled: false)).Files;
        var assembly = Generated.From(Library.Beside(Body, compiled: true)).Files;
        foreach (var (name, text) in assembly)
        {
            source[name].Should().Be(text);
        }
    }

    [Fact]
    public void The_included_by_the_included_comes_along_and_a_diamond_once()
    {
        var read = ReadRunbook.From(Compilations.Of(Sources.Metrics, """
            [Runbook] public sealed partial class Bottom : Runbook<AgentMetrics> { protected override void Define() { About("Bottom"); Alert("Deep").When(m => m.Queue > 1); } }
            [Runbook] public sealed partial class Left : Runbook<AgentMetrics> { protected override void Define() { Include<Bottom>(); Alert("L").When(m => m.Queue > 2); } }
            [Runbook] public sealed partial class Right : Runbook<AgentMetrics> { protected override void Define() { Include<Bottom>(); Alert("R").When(m => m.Queue > 3); } }
            """, Sources.Runbook("Include<Left>(); Include<Right>(); Include<Left>();")));
        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("L", "Deep", "R");
        Provenance.Of(read.Model, read.Model.Alerts[1]).Should().Be("Bottom");
    }

    [Fact]
    public void What_two_included_runbooks_say_differently_must_be_said_by_the_runbook()
    {
        const string Two = """
            [Runbook] public sealed partial class Left : Runbook<AgentMetrics> { protected override void Define() { Alert("A").When(m => m.Queue > 2); } }
            [Runbook] public sealed partial class Right : Runbook<AgentMetrics> { protected override void Define() { Alert("A").When(m => m.Queue > 3); } }
            """;
        var unclear = ReadRunbook.From(Compilations.Of(Sources.Metrics, Two, Sources.Runbook("Include<Left>(); Include<Right>();")));
        unclear.ProblemTexts.Should().Equal("Right");
        unclear.Problems[0].Message.Should().Be("The alert 'A' is in 'Left' and differs in 'Right', so it is not clear which one is meant; declare it in this runbook too");
        ReadRunbook.From(Compilations.Of(Sources.Metrics, Two, Sources.Runbook("Include<Left>(); Include<Right>(); Alert(\"a\").When(m => m.Queue > 4);"))).Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_circle_is_reported_and_ends()
    {
        var compilation = Compilations.Of(Sources.Metrics, """
            [Runbook] public sealed partial class One : Runbook<AgentMetrics> { protected override void Define() { Include<Two>(); Alert("1").When(m => m.Queue > 1); } }
            [Runbook] public sealed partial class Two : Runbook<AgentMetrics> { protected override void Define() { Include<One>(); Include<Two>(); Alert("2").When(m => m.Queue > 2); } }
            """);
        var one = ReadRunbook.From(compilation, "One");
        one.Problems.Should().ContainSingle().Which.Message.Should().Be("'One' includes itself (One → Two → One); take what both need into a runbook that includes neither");
        ReadRunbook.From(compilation, "Two").Problems.Should().HaveCount(2);
        one.Model.Alerts.Select(alert => alert.Name).Should().Equal("1", "2");
    }

    [Fact]
    public void A_metric_of_the_same_wire_name_must_be_the_same_metric()
    {
        var read = ReadRunbook.From(Compilations.Of(Sources.Metrics, """
            [Metrics("agent")] public sealed class Others { [Name("agent_queue")] public Gauge<Ratio> Busy { get; } [Name("agent_load")] public Gauge<double> Load { get; } }
            [Runbook] public sealed partial class Other : Runbook<Others> { protected override void Define() { Alert("A").When(m => m.Busy > 0.5); } }
            """, Sources.Runbook("Include<Other>();")));
        read.ProblemTexts.Should().Equal("Other");
        read.Problems[0].Message.Should().StartWith("The metric 'agent_queue' of 'Other' differs");
    }

    [Theory]
    [InlineData("public sealed partial class Plain : Runbook<AgentMetrics> { protected override void Define() { } }", "'Plain' is not marked [Runbook], so it has no parts to include")]
    public void What_cannot_be_included_is_said(string other, string message) =>
        ReadRunbook.From(Compilations.Of(Sources.Metrics, other, Sources.Runbook("Include<Plain>();"))).Problems.Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void An_assembly_without_the_model_is_said()
    {
        // Compiled without the generator, so that the attribute is not there.
        var library = Compilations.Of(Library.Source).WithAssemblyName("Platform");
        using var stream = new MemoryStream();
        library.Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        var read = ReadRunbook.From(Compilations.Of(Sources.Metrics, Sources.Runbook("Include<Platform.PlatformDefaults>();")).With(Microsoft.CodeAnalysis.MetadataReference.CreateFromStream(stream)));
        read.Problems.Should().ContainSingle().Which.Message.Should().StartWith("'PlatformDefaults' cannot be included: its assembly carries no model of it; mark it [Runbook]");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_included_element_stands_somewhere(bool compiled)
    {
        var read = Read("Include<PlatformDefaults>();", compiled);
        ReadRunbook.TextAt(read.Origins.Of(read.Model.Alerts[0])).Should().Be(compiled ? "PlatformDefaults" : "\"Disk Full\"");
        ReadRunbook.TextAt(read.Origins.Of(read.Model.Alerts[0].Trigger)).Should().Be(compiled ? "PlatformDefaults" : "m.Disk > 0.9");
    }

    static ReadRunbook Read(string body, bool compiled, string members = "")
    {
        var compilation = Library.Beside(body, compiled, members);
        compilation.Errors().Should().BeEmpty();
        return ReadRunbook.From(compilation);
    }
}

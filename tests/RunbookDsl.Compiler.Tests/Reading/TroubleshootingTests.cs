using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace CompilerTests.Reading;

public sealed class TroubleshootingTests
{
    [Fact]
    public void Everything_is_read_without_a_problem()
    {
        var read = UpkeepSource.Read();

        read.Problems.Should().BeEmpty();
        read.Model.Troubleshooting.Issues.Should().HaveCount(2);
        read.Model.Troubleshooting.Diagnostics.Should().HaveCount(3);
        read.Model.Troubleshooting.Logs.Should().Equal(
            new Log { Name = "Application logs", Location = "https://logs.example.com/support-agent", Retention = TimeSpan.FromDays(30) },
            new Log { Name = "Metrics" });
        read.Model.Troubleshooting.Conditions().Should().HaveCount(3).And.AllBeOfType<Comparison>();
    }

    [Fact]
    public void A_command_is_read_through_constants_fields_and_helpers()
    {
        var read = ReadRunbook.Body(
            """
            Diagnostic("One", Show("errors").Timeout(Limit));
            Diagnostic(command: Common.Status, name: "Two");
            Diagnostic("Three", Command.Of("list", Items));
            foreach (var region in new[] { "eu", "us" }) Diagnostic($"Errors in {region}", Show(region));
            Shared();
            """,
            """
            static readonly TimeSpan Limit = 10.Seconds();
            const string Program = "agentctl";
            static readonly CommandArgument[] Items = ["a", Command.Argument("b")];
            static Command Show(string what) => Command.ReadOnly(Program, "show", what);
            """,
            """
            static class Common { public static readonly Command Status = Command.Of("systemctl", "status", "support-agent").In("host a"); }
            """.Replace("\n", "", StringComparison.Ordinal) + "partial class SampleRunbook { static void Shared() => Diagnostic(\"Last\", Common.Status.Retry(1)); }");

        read.Problems.Should().BeEmpty();
        read.Model.Troubleshooting.Diagnostics.Select(diagnostic => diagnostic.Name).Should().Equal("One", "Two", "Three", "Errors in eu", "Errors in us", "Last");
        read.Model.Troubleshooting.Diagnostics[0].Command.Should().Be(new Command { Effect = CommandEffect.ReadOnly, Program = "agentctl", Arguments = [new("show"), new("errors")], Timeout = TimeSpan.FromSeconds(10) });
        read.Model.Troubleshooting.Diagnostics[1].Command.Place.Should().Be("host a");
        read.Model.Troubleshooting.Diagnostics[2].Command.Arguments[1].Parameter!.Name.Should().Be("b");
        read.Model.Troubleshooting.Diagnostics[^1].Command.Should().BeEquivalentTo(new { Place = "host a", Retries = 1 });
    }

    [Fact]
    public void Parts_know_where_they_stand()
    {
        var read = ReadRunbook.Body("""
            Issue("Loop").Symptom("Slow").Symptom(m => m.Queue > 1).Check("One", "Two").Diagnose("Three", Command.ReadOnly("p", "a", "b").Timeout(5.Seconds())).If("so").Then("then");
            """);
        var issue = read.Model.Troubleshooting.Issues[0];
        string At(object element, string part = "", int index = 0) => ReadRunbook.TextAt(read.Origins.Of(element, part, index));

        At(issue).Should().Be("\"Loop\"");
        At(issue, nameof(Issue.Symptoms), 0).Should().Be("\"Slow\"");
        At(issue, nameof(Issue.Symptoms), 1).Should().Be("m.Queue > 1");
        At(issue, nameof(Issue.Diagnosis), 1).Should().Be("\"Two\"");
        At(issue, nameof(Issue.Diagnosis), 2).Should().Be("\"Three\"");
        At(issue, nameof(Issue.Resolutions), 0).Should().Be("\"so\"");
        var command = issue.Diagnosis[2].Command!;
        At(command).Should().Be("Command.ReadOnly(\"p\", \"a\", \"b\")");
        At(command, nameof(Command.Arguments), 1).Should().Be("\"b\"");
        At(command, nameof(Command.Timeout)).Should().Be("5.Seconds()");
    }

    [Theory]
    [InlineData("""Diagnostic("A", Command.ReadOnly(Environment.MachineName));""", "Environment.MachineName")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p", Guid.NewGuid().ToString()));""", "Guid.NewGuid()")]
    [InlineData("""Diagnostic("A", Command.ReadOnly(" "));""", "\" \"")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p", "a\0b"));""", "\"a\\0b\"")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p", Command.Argument("two words")));""", "\"two words\"")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p", Command.Argument("a").Matching("(")));""", "\"(\"")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p").Retry(-1));""", "-1")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p").Produces("é"));""", "\"é\"")]
    [InlineData("""Issue("A").If("so");""", "\"so\"")]
    [InlineData("""Issue(DateTime.Now.ToString()).Symptom("x");""", "DateTime.Now")]
    public void What_cannot_be_read_is_reported_and_left_out(string body, string at)
    {
        var read = ReadRunbook.Body(body);

        read.ProblemTexts.Should().ContainSingle().Which.Should().StartWith(at);
        read.Model.Troubleshooting.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Extension_methods_of_the_author_are_read_in_place()
    {
        var read = ReadRunbook.Body(
            """Issue("A").Usual("x").Check("z");""",
            rest: """static class Words { public static RunbookDsl.Grammar.IIssue<AgentMetrics> Usual(this RunbookDsl.Grammar.IIssue<AgentMetrics> issue, string text) => issue.Symptom(text).Resolve($"undo {text}"); }""");

        read.Problems.Should().BeEmpty();
        read.Model.Troubleshooting.Issues[0].Should().Be(new Issue { Name = "A", Symptoms = [new("x", null)], Diagnosis = [new("z", null)], Resolutions = [new(null, null, ["undo x"])] });
    }
}

namespace RunbookDsl.Tool.Tests;

using System.Text.Json;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

public sealed class DiffTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_same_runbook_has_no_changes()
    {
        var run = Diff(ModelSample.Shop, "--exit-code");
        (run.ExitCode, run.Output).Should().Be((0, ""));
        run.Error.Should().Contain("Nothing changed.");
    }

    [Fact]
    public void Severities_and_procedures_are_named_as_people_name_them()
    {
        static IncidentResponse Incidents(int acknowledge, int respond, params string[] phases) => new()
        {
            Classes = [new SeverityClass(IncidentSeverity.Sev1, "Down", TimeSpan.FromMinutes(respond), null, [])],
            Procedures = [new ResponseProcedure(IncidentSeverity.Sev1, [.. phases.Select(name => new ProcedurePhase(name, TimeSpan.FromMinutes(acknowledge), [], []))], [])],
        };
        var before = ModelSample.Save(_data, "before.json", ModelSample.Shop with { Incidents = Incidents(5, 15, "Acknowledge", "Assess") });
        var later = ModelSample.Save(_data, "later.json", ModelSample.Shop with { Incidents = Incidents(4, 20, "Acknowledge", "Assess") });
        var turned = ModelSample.Save(_data, "turned.json", ModelSample.Shop with { Incidents = Incidents(5, 15, "Assess", "Acknowledge") });

        CommandRun.Of("diff", before, later).Output.ReplaceLineEndings("\n").Should().Be("""
            SEV1: response time 15 minutes → 20 minutes
            SEV1 response procedure: phase "Acknowledge": within 5 minutes → 4 minutes; phase "Assess": within 5 minutes → 4 minutes

            """.ReplaceLineEndings("\n"));
        CommandRun.Of("diff", before, turned).Output.Should().Contain("SEV1 response procedure: phases in another order: Assess, Acknowledge");
    }

    [Fact]
    public void Changes_are_said_in_the_words_of_the_domain()
    {
        var run = Diff(Changed, "--exit-code");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Be("""
            Shop: version 1.0 → 1.1
            High Latency: threshold 10 seconds → 8 seconds; must hold for 1 minute → 5 minutes; added check "Is the database slow?"; escalation now pages Ana Costa (Engineering Lead) after 10 minutes
            added alert "Queue"
            Engineering Lead, Ana Costa: no longer reached by phone (+351210000000)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_other_way_round_parts_are_removed()
    {
        var run = CommandRun.Of("diff", ModelSample.Save(_data, "new.json", Changed), ModelSample.Save(_data, "old.json", ModelSample.Shop));
        run.ExitCode.Should().Be(0, "only --exit-code asks for another");
        run.Output.Should().Contain("removed alert \"Queue\"").And.Contain("escalation no longer pages Ana Costa (Engineering Lead)").And.Contain("now reached by phone (+351210000000)").And.Contain("removed check \"Is the database slow?\"");
    }

    [Fact]
    public void Json_tells_the_same()
    {
        var changes = JsonDocument.Parse(Diff(Changed, "--json").Output).RootElement;
        changes.GetArrayLength().Should().Be(4);
        changes[1].GetProperty("part").GetString().Should().Be("High Latency");
        changes[1].GetProperty("details").GetArrayLength().Should().Be(4);
        changes[2].GetProperty("kind").GetString().Should().Be("added");
    }

    [Fact]
    public void The_entry_of_the_change_log_is_printed() =>
        Diff(Changed, "--changelog", "Ana \"A\" Costa").Output.Should().MatchRegex("""Changed\(\d{4}, \d+, \d+, "Ana \\"A\\" Costa", "Shop: version 1\.0 → 1\.1\. High Latency: .*\. added alert \\"Queue\\"\. .*"\);""");

    [Theory]
    [InlineData("class R\r\n{\r\n\tvoid Define()\r\n\t{\r\n\t\tChanged(2026, 1, 1, \"A\", \"First\"); // kept\r\n\t\tAlert();\r\n\t}\r\n}\r\n", "Changed(2026, 1, 1, \"A\", \"First\");\r\n\t\tChanged(", "; // kept\r\n\t\tAlert();\r\n\t}\r\n}\r\n")]
    [InlineData("class R\n{\n    void Define()\n    {\n        Alert();\n    }\n}\n", "        Alert();\n        Changed(", ";\n    }\n}\n")]
    [InlineData("class R\n{\n    void Define()\n    {\n    }\n}\n", "    {\n        Changed(", ";\n    }\n}\n")]
    public void The_entry_is_written_and_every_other_character_kept(string before, string beginning, string end)
    {
        var file = _data.Write("R.cs", before);
        var run = Diff(Changed, "--changelog", "Ana Costa", "--write", file);
        run.ExitCode.Should().Be(0);
        var written = File.ReadAllText(file);
        written.Should().Contain(beginning).And.EndWith(end);
        var at = written.LastIndexOf("Changed(", StringComparison.Ordinal);
        var start = written.LastIndexOf(';', at) is var previous and >= 0 ? previous + 1 : written.LastIndexOf('{', at) + 1;
        written.Remove(start, written.Length - end.Length + 1 - start).Should().Be(before);
    }

    [Fact]
    public void A_file_without_a_place_for_the_entry_is_refused()
    {
        var file = _data.Write("R.cs", "class R;");
        var run = Diff(Changed, "--changelog", "Ana Costa", "--write", file);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("neither a Changed(...) nor a Define()").And.NotContain("   at ");
        File.ReadAllText(file).Should().Be("class R;");
    }

    [Fact]
    public void Writing_needs_an_author() => Diff(Changed, "--write", "R.cs").ExitCode.Should().Be(1);

    [Fact]
    public void What_is_no_saved_runbook_is_said()
    {
        var run = CommandRun.Of("diff", _data.Write("a.json", "{}"), _data.Write("b.json", "nonsense"));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("a.json: this is no saved runbook: 'class' is missing.").And.Contain("show <assembly> --json");
    }

    static RunbookModel Changed { get; } = ModelSample.Shop with
    {
        Version = "1.1",
        Contacts = [ModelSample.Primary, Shorter],
        Alerts =
        [
            ModelSample.Slow(8, new Escalation(ModelSample.Primary, TimeSpan.Zero, IsPage: true, Question: null, Condition: null), new Escalation(Shorter, TimeSpan.FromMinutes(10), IsPage: false, Question: null, Condition: null)) with { For = TimeSpan.FromMinutes(5), Checks = ["Was anything deployed?", "Is the database slow?"] },
            ModelSample.Slow(3) with { Names = new AlertName("Queue", "queue", "Queue") },
        ],
    };

    static Contact Shorter => ModelSample.Lead with { Channels = [ModelSample.Lead.Channels[0]] };

    CommandRun Diff(RunbookModel after, params string[] more) =>
        CommandRun.Of(["diff", ModelSample.Save(_data, "old.json", ModelSample.Shop), ModelSample.Save(_data, "new.json", after), .. more]);
}

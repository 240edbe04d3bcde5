using CompilerTests.Emission;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Definition.Settings;

namespace CompilerTests.Settings;

/// <summary>Settings from what an author types to definition, evaluator and document.</summary>
public sealed class SettingTests
{
    const string Declarations = """
        static readonly Setting<int> MaxTurns = Setting("max_turns", 20).Between(1, 100).Describe("Maximum conversation turns").Risk(RunbookDsl.Risk.Medium).ChangeableAtRunTime();
        static Setting<Usd> MaxRefund { get; } = Setting("max_single_refund", 50.Usd()).Describe("Maximum refund without approval").Required();
        static readonly Setting<TimeSpan> RequestTimeout = Setting("timeout", 30.Seconds()).Limits<AgentMetrics>(m => m.Latency);
        static readonly Setting<bool> Degraded = Setting("degraded_mode", false);
        static readonly Setting<Ratio> Errors = Setting<Ratio>("errors", 0.05);
        """;

    [Fact]
    public void Declared_settings_are_read_with_all_their_words()
    {
        var settings = ReadRunbook.Body("", Declarations).Model.Settings;
        settings.Select(setting => (setting.Name, setting.Unit, setting.Default.Value)).Should().Equal(
            ("max_turns", RunbookDsl.Compiler.Model.Unit.Count, 20),
            ("max_single_refund", RunbookDsl.Compiler.Model.Unit.Usd, 50),
            ("timeout", RunbookDsl.Compiler.Model.Unit.Seconds, 30),
            ("degraded_mode", RunbookDsl.Compiler.Model.Unit.None, 0),
            ("errors", RunbookDsl.Compiler.Model.Unit.Ratio, 0.05));
        settings[0].Should().Match<RunbookDsl.Compiler.Model.Settings.Setting>(setting =>
            setting.Least!.Value == 1 && setting.Most!.Value == 100 && setting.Description == "Maximum conversation turns" && setting.Risk == Risk.Medium && setting.IsChangeableAtRunTime && !setting.IsRequired);
        settings[1].IsRequired.Should().BeTrue();
        settings[2].Limits!.Name.Should().Be("Latency");
    }

    [Fact]
    public void Shared_settings_belong_to_the_runbooks_that_name_them()
    {
        var read = ReadRunbook.Body(
            """Alert("A").When(m => m.Latency.P95(5.Minutes()) > Limits.Timeout && m.Lag > Limits.Timeout);""",
            rest: """static class Limits { public static readonly Setting<TimeSpan> Timeout = SharedSetting.Of("timeout", 30.Seconds()); public static readonly Setting<int> Other = SharedSetting.Of("other", 1); }""");
        read.Problems.Should().BeEmpty();
        read.Model.Settings.Select(setting => setting.Name).Should().Equal("timeout");
    }

    [Theory]
    [InlineData("m.Latency.P95(5.Minutes()) > 0.8 * RequestTimeout", "P95 of latency over 5 minutes > 80 % of 'timeout' (default 30 seconds)")]
    [InlineData("RequestTimeout < m.Lag", "'timeout' (default 30 seconds) < lag")]
    [InlineData("m.Queue > MaxTurns", "Queue > 'max_turns' (default 20)")]
    [InlineData("MaxTurns * 2 <= m.Queue.Max(5.Minutes())", "'max_turns' (default 20) × 2 ≤ highest queue over 5 minutes")]
    [InlineData("m.Cost.Increase(1.Hours()) > MaxRefund / 2", "Cost in 1 hour > 'max_single_refund' (default $50) / 2")]
    [InlineData("m.Lag - RequestTimeout > 1.Seconds()", "Lag - 'timeout' (default 30 seconds) > 1 second")]
    public void A_condition_says_what_it_compares_with(string condition, string words)
    {
        var read = ReadRunbook.Body($"""Alert("A").When(m => {condition});""", Declarations);
        read.Problems.Should().BeEmpty();
        ConditionWording.Sentence(read.Model.Alerts.Single().Trigger).Should().Be(words);
    }

    [Theory]
    [InlineData("""Alert("A").When(m => m.Queue.Max(5.Minutes()).Or(MaxTurns) > 5);""", "MaxTurns")]
    [InlineData("""Metric(m => m.Queue).Warning(above: MaxTurns);""", "MaxTurns")]
    public void A_setting_where_a_number_must_be_known_is_reported(string body, string at) =>
        ReadRunbook.Body(body, Declarations).ProblemTexts.Should().Equal(at);

    [Fact]
    public void A_text_names_a_setting_with_its_default() =>
        ReadRunbook.Body("""Alert("A").When(m => m.Queue > MaxTurns).Summary($"More than {MaxTurns} turns wait");""", Declarations)
            .Model.Alerts.Single().Summary.Should().Be("More than 'max_turns' (default 20) turns wait");

    [Theory]
    [InlineData("""Setting("max turns", 20)""", "\"max turns\"")]
    [InlineData("""Setting("when", new DateTime(2026, 1, 1))""", "new DateTime(2026, 1, 1)")]
    [InlineData("""Setting("on", true).Between(false, true)""", "Setting(\"on\", true).Between(false, true)")]
    [InlineData("""Setting("timeout", 30.Seconds()).Limits<AgentMetrics>(m => m.Queue)""", "m => m.Queue")]
    public void What_cannot_be_a_setting_is_reported(string declaration, string at)
    {
        var type = declaration.Contains("DateTime", StringComparison.Ordinal) ? "DateTime" : declaration.Contains("true", StringComparison.Ordinal) ? "bool" : declaration.Contains("Seconds", StringComparison.Ordinal) ? "TimeSpan" : "int";
        var read = ReadRunbook.Body("", $"static readonly Setting<{type}> X = {declaration};");
        read.ProblemTexts.Should().Equal(at);
        read.Model.Settings.Should().BeEmpty();
    }

    [Fact]
    public void The_evaluator_takes_the_value_from_the_host()
    {
        var generated = Generated.Body("""Alert("A").When(m => m.Latency.P95(5.Minutes()).Max() > 0.8 * RequestTimeout); Alert("B").When(m => MaxTurns < m.Queue);""", Declarations);
        var definition = generated.Definition();
        definition.Settings.Select(setting => setting.Name).Should().Equal("max_turns", "max_single_refund", "timeout", "degraded_mode", "errors");
        (string, double)[] readings = [("Latency.P95(5 minutes)", double.NaN), ("Latency.P95(5 minutes).Max()", 25), ("Queue", 25)];

        double[] defaults = [.. definition.Settings.Select(setting => setting.Default)];
        Evaluation.Of(generated, 0, defaults, readings).Trigger.Should().BeTrue();
        Evaluation.Of(generated, 1, defaults, readings).Trigger.Should().BeTrue();
        Evaluation.Of(generated, 0, [50, 50, 60, 0, 0], readings).Trigger.Should().BeFalse();
        Evaluation.Of(generated, 1, [50, 50, 60, 0, 0], readings).Trigger.Should().BeFalse();
        Evaluation.Observe(generated, 0, [50, 50, 60, 0, 0], readings).Should().Equal((25, 48));
    }

    [Fact]
    public void The_definition_says_what_the_host_checks()
    {
        var definition = Generated.Body("", Declarations).Definition();
        definition.Settings[0].Should().Be(new SettingDefinition
        {
            Name = "max_turns",
            Kind = SettingKind.Whole,
            Unit = RunbookDsl.Definition.Unit.Count,
            Default = 20,
            Least = 1,
            Most = 100,
            Description = "Maximum conversation turns",
            Risk = RunbookDsl.Risk.Medium,
            IsChangeableAtRunTime = true,
        });
        definition.Settings[2].Limits.Should().Be("latency");
        definition.Settings[3].Kind.Should().Be(SettingKind.Switch);
    }

    [Fact]
    public void Another_default_is_another_evaluation_and_another_description_is_not()
    {
        string Of(string setting) => Generated.Body("""Alert("A").When(m => m.Lag > Timeout);""", $"static readonly Setting<TimeSpan> Timeout = {setting};").Definition().Fingerprint;
        var fingerprint = Of("""Setting("timeout", 30.Seconds())""");
        Of("""Setting("timeout", 30.Seconds()).Describe("How long").Risk(RunbookDsl.Risk.High)""").Should().Be(fingerprint);
        Of("""Setting("timeout", 20.Seconds())""").Should().NotBe(fingerprint);
    }

    [Fact]
    public void The_document_has_the_table_of_the_template()
    {
        var document = DocumentEmitter.Emit(ReadRunbook.Body("""About("Support Agent");""", Declarations).Model);
        document.Should().Contain("""
            ### 1.4 Key Configuration

            | Parameter | Value | Description | Allowed | Change |
            |:----------|:------|:------------|:--------|:-------|
            | `max_turns` | 20 | Maximum conversation turns | 1 to 100 | at run time, medium risk |
            | `max_single_refund` | set for each environment, such as $50 | Maximum refund without approval | | at start |
            | `timeout` | 30 seconds | Limits latency | | at start |
            | `degraded_mode` | off | | on or off | at start |
            | `errors` | 5 % | | | at start |
            """);
        document.Should().Contain("`Runbooks:Settings:support-agent:<parameter>`");
    }

    [Fact]
    public void Hostile_descriptions_stay_in_their_cell()
    {
        var document = DocumentEmitter.Emit(ReadRunbook.Body("", "static readonly Setting<int> X = Setting(\"x\", 1).Describe(\"a | b <script> `c`\\n# d\");").Model);
        var row = document.Split('\n').Should().ContainSingle(line => line.StartsWith("| `x`", StringComparison.Ordinal)).Which;
        row.Should().Contain("\\<script>").And.EndWith("| at start |");
        row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|').Should().Be(6, row);
    }
}

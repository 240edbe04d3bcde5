using RunbookDsl.Compiler.Model;

namespace CompilerTests.Reading;

/// <summary>Every form in which a value may be known at compile time.</summary>
public sealed class KnownFormTests
{
    const string Elsewhere = """
        static class Limits
        {
            public const double High = 0.25;
            public static readonly TimeSpan Hold = 5.Minutes() * 2;
            public static TimeSpan Short => TimeSpan.FromSeconds(90);
            public static string[] Steps { get; } = ["one", "two"];
            public static readonly Contact Team = Contact.Of("Team", "Everyone").Slack("#team");
            public static TimeSpan Times(int minutes) => minutes.Minutes();
        }
        enum Area { Payments }
        """;

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"a\" + \"b\"", "ab")]
    [InlineData("Prefix + \" service\"", "EU service")]
    [InlineData("$\"{Prefix} {nameof(Limits)} {1 + 2} {Area.Payments}\"", "EU Limits 3 Payments")]
    [InlineData("$\"{5.Minutes()} and {10.Percent()}\"", "5 minutes and 10 %")]
    [InlineData("\"\"\"raw \"text\" \"\"\"", "raw \"text\" ")]
    [InlineData("@\"verbatim\"", "verbatim")]
    [InlineData("nameof(Limits.High)", "High")]
    [InlineData("Title", "Computed EU")]
    [InlineData("Field", "field")]
    [InlineData("this.Field", "field")]
    [InlineData("Describe(\"cart\")", "About cart!")]
    [InlineData("true ? \"yes\" : \"no\"", "yes")]
    [InlineData("(\"parens\")!", "parens")]
    [InlineData("string.Empty + Limits.Steps[1]", "two")]
    public void Text(string expression, string expected)
    {
        var read = ReadRunbook.Body(
            $"Alert(\"A\").When(m => m.Queue > 1).Summary({expression});",
            "const string Prefix = \"EU\"; static string Title => \"Computed \" + Prefix; readonly string Field = \"field\"; static string Describe(string what, string end = \"!\") => $\"About {what}{end}\";",
            Elsewhere);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts[0].Summary.Should().Be(expected);
    }

    [Theory]
    [InlineData("5.Minutes()", 300)]
    [InlineData("1.5.Hours()", 5400)]
    [InlineData("5.Minutes() * 2", 600)]
    [InlineData("2 * 5.Minutes() + 1.Seconds()", 601)]
    [InlineData("TimeSpan.FromMinutes(5)", 300)]
    [InlineData("System.TimeSpan.FromSeconds(5)", 5)]
    [InlineData("global::System.TimeSpan.FromHours(1)", 3600)]
    [InlineData("new TimeSpan(0, 5, 0)", 300)]
    [InlineData("Limits.Hold", 600)]
    [InlineData("Limits.Short", 90)]
    [InlineData("Limits.Times(3)", 180)]
    [InlineData("Limits.Times(minutes: Quarter / 2)", 420)]
    [InlineData("(double)Quarter / 2 > 7 ? 1.Seconds() : 2.Seconds()", 1)]
    [InlineData("TimeSpan.Zero", 0)]
    public void Durations(string expression, double seconds)
    {
        var read = ReadRunbook.Body($"Alert(\"A\").When(m => m.Queue > 1).For({expression});", "const int Quarter = 15;", Elsewhere);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts[0].For.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("m.ErrorRate > 0.10", 0.1, nameof(ConstantForm.Fraction))]
    [InlineData("m.ErrorRate > 10", 10, nameof(ConstantForm.Whole))]
    [InlineData("m.ErrorRate > 10.Percent()", 0.1, nameof(ConstantForm.Percent))]
    [InlineData("m.ErrorRate > Limits.High", 0.25, nameof(ConstantForm.Fraction))]
    [InlineData("m.ErrorRate > 2 * Limits.High", 0.5, nameof(ConstantForm.Fraction))]
    [InlineData("m.ErrorRate > new Ratio(0.5)", 0.5, nameof(ConstantForm.Quantity))]
    [InlineData("m.Lag > 10.Seconds()", 10, nameof(ConstantForm.Quantity))]
    [InlineData("m.Lag > Limits.Hold", 600, nameof(ConstantForm.Quantity))]
    [InlineData("m.Cost.Increase(1.Hours()) > 12.5.Usd()", 12.5, nameof(ConstantForm.Quantity))]
    [InlineData("m.Cost.Rate(1.Hours()) > 36.Usd().PerHour()", 0.01, nameof(ConstantForm.Quantity))]
    [InlineData("m.Requests.Rate(1.Hours()).Sum() > 7200.PerHour()", 2, nameof(ConstantForm.Quantity))]
    [InlineData("m.Memory > 2.Gibibytes()", 2147483648, nameof(ConstantForm.Quantity))]
    [InlineData("m.Load > -1.5", -1.5, nameof(ConstantForm.Fraction))]
    [InlineData("m.Queue > MaxOf(3)", 3, nameof(ConstantForm.Whole))]
    public void Constants_of_conditions(string condition, double value, string form)
    {
        var read = ReadRunbook.Body($"Alert(\"A\").When(m => {condition});", "static readonly Ratio Half = 0.5; static Count MaxOf(int n) => n;", Elsewhere);
        read.Problems.Should().BeEmpty();
        var constant = ((Comparison)read.Model.Alerts[0].Trigger).Right.Should().BeOfType<Constant>().Subject;
        constant.Value.Should().Be(value);
        constant.Form.ToString().Should().Be(form);
    }

    [Theory]
    [InlineData("\"one\", \"two\"")]
    [InlineData("[\"one\", \"two\"]")]
    [InlineData("Limits.Steps")]
    [InlineData("[.. Limits.Steps]")]
    [InlineData("new[] { \"one\", \"two\" }")]
    [InlineData("new string[] { \"one\", \"two\" }")]
    public void Collections(string steps)
    {
        var read = ReadRunbook.Body($"Alert(\"A\").When(m => m.Queue > 1).Check({steps});", "", Elsewhere);
        read.Problems.Should().BeEmpty();
        read.Model.Alerts[0].Checks.Should().Equal("one", "two");
    }

    [Fact]
    public void Contacts_of_other_classes_are_one_object_wherever_they_are_named()
    {
        var read = ReadRunbook.Body("""Alert("A").When(m => m.Queue > 1).Page(Limits.Team); Alert("B").When(m => m.Queue > 2).Page(Limits.Team);""", "", Elsewhere);
        read.Problems.Should().BeEmpty();
        read.Model.Contacts.Should().ContainSingle().Which.Channels[0].Should().Be(new Channel(ChannelKind.Slack, "#team"));
        ReferenceEquals(read.Model.Alerts[0].Escalation[0].Responder, read.Model.Alerts[1].Escalation[0].Responder).Should().BeTrue();
    }

    [Fact]
    public void Constants_of_referenced_assemblies_are_known()
    {
        var library = Compilations.Of("public static class Shared { public const string Name = \"Far\"; public const Severity Level = Severity.Critical; public const int Limit = 4; }");
        using var stream = new MemoryStream();
        library.Emit(stream).Success.Should().BeTrue();
        var compilation = Compilations.Of(Sources.Metrics, Sources.Runbook("Alert(Shared.Name).When(m => m.Queue > Shared.Limit).Severity(Shared.Level);"))
            .With(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(stream.ToArray()));
        compilation.Errors().Should().BeEmpty();
        var alert = ReadRunbook.From(compilation).Model.Alerts.Should().ContainSingle().Subject;
        alert.Name.Should().Be("Far");
        alert.Severity.Should().Be(Severity.Critical);
        ((Comparison)alert.Trigger).Right.Should().Be(new Constant(4, Unit.Count, ConstantForm.Whole));
    }

    [Fact]
    public void Metrics_of_referenced_assemblies_are_known()
    {
        var library = Compilations.Of("""
            [Metrics("far")] public class FarMetrics { public Label Zone { get; } [Name("zone.name")] public Label ZoneName { get; }
              [Per(nameof(Zone), nameof(ZoneName))] public Gauge<Count> QueueLength { get; } [Name("node_load1")] public Gauge<double> Load1 { get; } }
            """);
        using var stream = new MemoryStream();
        library.Emit(stream).Success.Should().BeTrue();
        var compilation = Compilations.Of(Sources.Runbook("Alert(\"A\").When(m => m.QueueLength.Max() > 1 && m.Load1 > 2);").Replace("AgentMetrics", "FarMetrics", StringComparison.Ordinal))
            .With(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(stream.ToArray()));
        var metrics = ReadRunbook.From(compilation).Model.Metrics.Metrics;
        metrics.Select(metric => metric.WireName).Should().Equal("far_queue_length", "node_load1");
        metrics[0].Labels.Select(label => label.WireName).Should().Equal("zone", "zone_name");
    }
}

namespace CompilerTests.Reading;

/// <summary>What cannot be known is underlined exactly, once, and leaves only its alert out.</summary>
public sealed class NotKnownTests
{
    [Theory]
    [InlineData("For(TimeSpan.FromMinutes(Environment.ProcessorCount))", "Environment.ProcessorCount")]
    [InlineData("Summary($\"On {Environment.MachineName}!\")", "Environment.MachineName")]
    [InlineData("Summary(\"a\" + DateTime.UtcNow.Year)", "DateTime.UtcNow")]
    [InlineData("Summary(Mutable)", "Mutable")]
    [InlineData("Summary(this.Mutable)", "this.Mutable")]
    [InlineData("Summary(\"text\".ToUpperInvariant())", "\"text\".ToUpperInvariant()")]
    [InlineData("Summary(Helper(Mutable))", "Mutable")]
    [InlineData("Summary(Guid.NewGuid().ToString())", "Guid.NewGuid()")]
    [InlineData("Summary(Endless(1))", "Endless(n + 1)")]
    [InlineData("Check([.. Lines()])", "File.ReadAllLines(\"x\")")]
    [InlineData("Page(Settable)", "Settable")]
    [InlineData("For(Bare)", "Bare")]
    [InlineData("ResolvedWhen(m => m.Queue < int.Parse(\"3\"))", "int.Parse(\"3\")")]
    [InlineData("ResolvedWhen(m => (m.Queue / m.Queue.Max(1.Hours())).Usual(7.Days()) < 0.5)", "(m.Queue / m.Queue.Max(1.Hours())).Usual(7.Days())")]
    [InlineData("Summary(\"x\" switch { _ => \"y\" })", "\"x\" switch { _ => \"y\" }")]
    public void Exactly_the_offending_expression_is_underlined(string clause, string underlined)
    {
        var read = ReadRunbook.Body(
            $"Alert(\"Broken\").When(m => m.Queue > 1).{clause}; Alert(\"Whole\").When(m => m.Queue > 2);",
            """
            static string Mutable2 = "";
            string Mutable = "m";
            static Contact Settable { get; set; } = Contact("a", "b");
            static readonly TimeSpan Bare;
            static string Helper(string text) => text + "!";
            static string Endless(int n) => Endless(n + 1);
            static string[] Lines() => File.ReadAllLines("x");
            """,
            "global using System.IO;");
        read.ProblemTexts.Should().Equal(underlined);
        read.Model.Alerts.Select(alert => alert.Name).Should().Equal("Whole");
        read.Model.AlertNames.Select(name => name.Name).Should().Equal("Broken", "Whole");
        read.Problems[0].Message.Should().EndWithEquivalentOf("helpers written in this project");
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) Alert(\"x\").When(m => m.Queue > 1);", "for")]
    [InlineData("while (true) { }", "while")]
    [InlineData("try { } finally { }", "try")]
    [InlineData("foreach (var x in Environment.GetCommandLineArgs()) Alert(x).When(m => m.Queue > 1);", "Environment.GetCommandLineArgs()")]
    [InlineData("if (Environment.Is64BitProcess) Alert(\"x\").When(m => m.Queue > 1);", "Environment.Is64BitProcess")]
    [InlineData("Alert(\"No trigger\");", "\"No trigger\"")]
    [InlineData("Alert(\"x\").When(m => m.Queue > 1).EscalateTo(Somebody);", "Somebody")]
    [InlineData("foreach (var x in new[] { 1, 2 }) Alert(\"x\").When(m => m.Queue > x).Summary(Environment.NewLine);", "Environment.NewLine")]
    public void Statements_and_halves_are_underlined_once(string body, string underlined)
    {
        ReadRunbook.Body(body, "static readonly Contact Somebody = Contact(\"a\", \"b\");").ProblemTexts.Should().Equal(underlined);
    }

    [Fact]
    public void Values_of_other_assemblies_are_known_only_when_constant()
    {
        var library = Compilations.Of("public static class Shared { public static readonly string Name = \"Far\"; }");
        using var stream = new MemoryStream();
        library.Emit(stream);
        var compilation = Compilations.Of(Sources.Metrics, Sources.Runbook("Alert(Shared.Name).When(m => m.Queue > 1);"))
            .With(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(stream.ToArray()));
        var read = ReadRunbook.From(compilation);
        read.ProblemTexts.Should().Equal("Shared.Name");
        read.Problems[0].Message.Should().Contain("another assembly");
    }

    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Nothing > 1);")]
    [InlineData("Alert(\"A\").When(m => m.Queue > \"text\").For(Unknown);")]
    [InlineData("Alert(\"A\").When(m => m.Queue >).For(5.Minutes());")]
    [InlineData("Alert(\"A\").When(m => m.Queue > 1).For(Environment.ProcessorCount")]
    [InlineData("Alert(\"A\").")]
    [InlineData("Alert(.When(m =>")]
    [InlineData("Alert(\"A\").When(m => m.Latency > 1.Seconds());")]
    [InlineData("Frobnicate(\"A\").When(m => m.Queue > 1);")]
    [InlineData("foreach (var x in ) { }")]
    [InlineData("Alert(\"A\").Whenn(m => m.Queue > 1);")]
    public void What_the_CSharp_compiler_reports_is_not_reported_again(string body)
    {
        var read = ReadRunbook.From(Compilations.Of(Sources.Metrics, Sources.Runbook(body)));
        read.ProblemTexts.Where(text => text != "\"A\"").Should().BeEmpty();
        read.Model.Alerts.Should().BeEmpty();
    }
}

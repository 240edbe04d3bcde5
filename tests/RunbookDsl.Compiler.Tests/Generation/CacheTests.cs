using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler;

namespace CompilerTests.Generation;

public sealed class CacheTests
{
    const string Body = """Alert("A").When(m => m.Queue > 1).For(5.Minutes()).Check("one"); Alert("B").When(m => m.Queue > 2);""";
    const string Helper = "static class Limits { public const double High = 7; }";

    [Fact]
    public void An_unrelated_edit_runs_nothing_again()
    {
        var first = Run(Body);
        var second = first.Then(Replace(first, "File2", "static class Other { static int X => 1; }"));
        second.RanAgain().Should().BeEmpty();
        OutputReasons(second).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Layout_and_comments_run_nothing_but_the_reader_again()
    {
        var first = Run(Body);
        var second = first.Then(Replace(first, "File1", "// A comment moves every location.\n\n" + Sources.Runbook(Body)));
        second.RanAgain().Should().BeEmpty();
        OutputReasons(second).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_changed_check_leaves_evaluator_and_handles_alone()
    {
        var second = Edit(Body, Body.Replace("one", "two", StringComparison.Ordinal));
        second.RanAgain().Should().BeEquivalentTo(TrackingNames.Runbooks, TrackingNames.Plans, TrackingNames.Definitions, TrackingNames.Documents);
    }

    [Fact]
    public void A_changed_threshold_runs_the_evaluator_again_and_the_handles_that_say_it()
    {
        var second = Edit(Body, Body.Replace("> 1", "> 3", StringComparison.Ordinal));
        second.RanAgain().Should().Contain(TrackingNames.Evaluators).And.Contain(TrackingNames.Alerts);
        second.Files["SampleRunbook.Evaluator.g.cs"].Should().Contain("> 3d");
        second.Files["SampleRunbook.Alerts.g.cs"].Should().Contain("&gt; 3");
    }

    [Fact]
    public void A_constant_in_another_file_is_followed()
    {
        var first = Run("""Alert("A").When(m => m.Queue > Limits.High);""");
        first.Files["SampleRunbook.Evaluator.g.cs"].Should().Contain("> 7d");
        var second = first.Then(Replace(first, "File2", Helper.Replace("7", "8", StringComparison.Ordinal)));
        second.Files["SampleRunbook.Evaluator.g.cs"].Should().Contain("> 8d");
    }

    [Fact]
    public void A_renamed_alert_runs_the_handles_again()
    {
        Edit(Body, Body.Replace("\"B\"", "\"C\"", StringComparison.Ordinal)).RanAgain().Should().Contain(TrackingNames.Alerts);
    }

    /// <summary>What only people read: another word in it prints anew the document and the model that travels for others, and nothing else.</summary>
    [Theory]
    [InlineData("""Purpose("Answers one question.");""")]
    [InlineData("""Users("one team");""")]
    [InlineData("""Flow("Chat").To("Agent", "one");""")]
    [InlineData("""Dependency("API").Provides("one").WhenDown("nothing");""")]
    [InlineData("""Changed(2026, 11, 22, "Ana Costa", "one change");""")]
    [InlineData("""Log("Application logs").At("https://one.example.com");""")]
    public void A_changed_word_that_people_read_runs_only_the_document_and_the_carried_model_again(string sentence)
    {
        var second = Edit(Body + sentence, Body + sentence.Replace("one", "two", StringComparison.Ordinal));
        second.RanAgain().Should().BeEquivalentTo(TrackingNames.Runbooks, TrackingNames.Documents);
        OutputReasons(second).Where(reason => reason != IncrementalStepRunReason.Cached).Should().HaveCount(2);
        second.Files["SampleRunbook.Document.g.cs"].Should().Contain("two");
    }

    static Generated Run(string body) => Generated.From(Compilations.Of(Sources.Metrics, Sources.Runbook(body), Helper));

    static Generated Edit(string before, string after)
    {
        var first = Run(before);
        return first.Then(Replace(first, "File1", Sources.Runbook(after)));
    }

    static Compilation Replace(Generated generated, string file, string source)
    {
        // The driver is fed the author's files, not its own output.
        var compilation = generated.Compilation.RemoveSyntaxTrees(generated.Result.GeneratedSources.Select(file => file.SyntaxTree));
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath.Contains(file, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, Compilations.Options, tree.FilePath));
    }

    static IEnumerable<IncrementalStepRunReason> OutputReasons(Generated generated) =>
        generated.Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}

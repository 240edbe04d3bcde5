using Basic.Reference.Assemblies;
using CompilerTests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl;
using RunbookDsl.Suggestions;

namespace SuggestionTests;

/// <summary>What an editor's own completion service lists first at the mark.</summary>
public sealed class RunbookCompletionTests
{
    const string Mark = "[||]";

    static readonly MefHostServices Host = MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(RunbookCompletion).Assembly));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Page([||]);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Page([||]""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).EscalateTo([||]).After(5.Minutes());""")]
    [InlineData("""Daily("Look at the board").By([||]);""")]
    [InlineData("""About("Agent").OnCall([||]);""")]
    public async Task Everyone_who_can_be_called(string body) => (await FirstAsync(body)).Should().StartWith(["Primary", "Lead"]);

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).For([||]);""", "1.Minutes()", "5.Minutes()")]
    [InlineData("""Alert("A").When(m => m.Load > 3).EscalateTo(Lead).After([||]);""", "15.Minutes()", "30.Minutes()")]
    [InlineData("""Alert("A").When(m => m.Wait.P95([||]) > 3.Seconds());""", "5.Minutes()", "15.Minutes()")]
    [InlineData("""Alert("A").When(m => m.Guardrails.Rate([||]""", "5.Minutes()", "15.Minutes()")]
    public async Task Usual_durations(string body, string first, string second) => (await FirstAsync(body)).Should().StartWith([first, second]);

    [Theory]
    [InlineData("""Alert("A").When(m => m.ErrorRate > [||]);""", "10.Percent()", "5.Percent()")]
    [InlineData("""Alert("A").When(x => x.ErrorRate > [||]""", "10.Percent()", "5.Percent()")]
    [InlineData("""Alert("A").When(m => m.Load > 3).ResolvedWhen(m => m.ErrorRate < [||]);""", "0.Percent()", "5.Percent()")]
    [InlineData("""Alert("A").When(m => m.Wait.P95(5.Minutes()) > [||]);""", "500.Milliseconds()", "1.Seconds()")]
    public async Task Thresholds_that_are_declared_or_at_least_the_unit(string body, string first, string second) =>
        (await FirstAsync($"Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());\n{body}")).Should().StartWith([first, second]);

    [Theory]
    [InlineData("""Deployment("Release").Step("Deploy").Monitor(30.Minutes()).Quiet([||]);""")]
    [InlineData("""Deployment("Release").Step("Deploy").Monitor(30.Minutes()).Quiet(Alerts.TooSlow, [||]);""")]
    public async Task Alerts_that_have_to_stay_quiet(string body) =>
        (await FirstAsync($"Alert(\"Too slow\").When(m => m.Load > 3).Page(Primary); Alert(\"Too dear\").When(m => m.Load > 9).Page(Primary);\n{body}")).Should().StartWith(["Alerts.TooSlow", "Alerts.TooDear"]);

    [Theory]
    [InlineData("""Alert("A").When(m => m.[||]Load > 3);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Summary([||]);""")]
    [InlineData("""var text = string.Concat([||]);""")]
    public async Task Nothing_of_ours_elsewhere(string body) => (await ListAsync(RunbookSource.Define(body))).Should().NotContain(item => item.SortText.StartsWith(' '));

    [Fact]
    public async Task Nothing_of_ours_in_other_classes() =>
        (await ListAsync(RunbookSource.Define("").Replace("[Metrics(\"agent\")]", "public class Other { void M() => System.Threading.Thread.Sleep([||]); }\n[Metrics(\"agent\")]", StringComparison.Ordinal)))
            .Should().NotContain(item => item.SortText.StartsWith(' '));

    static async Task<IEnumerable<string>> FirstAsync(string body) =>
        (await ListAsync(RunbookSource.Define(body))).OrderBy(item => item.SortText, StringComparer.Ordinal).Where(item => item.SortText.StartsWith(' ')).Select(item => item.DisplayText);

    static async Task<IReadOnlyList<CompletionItem>> ListAsync(string source)
    {
        var position = source.IndexOf(Mark, StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace(Host);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Runbooks",
            "Runbooks",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)]));
        var document = workspace.AddDocument(project.Id, "Runbook.cs", SourceText.From(source.Remove(position, Mark.Length)));
        var service = CompletionService.GetService(document);
        return (await service!.GetCompletionsAsync(document, position)).ItemsList;
    }
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Emission.Document;

namespace CompilerTests.Rules.Documentation;

public sealed class StaleDocumentTests
{
    static readonly string Source = RunbookSource.Define("""Alert("A").When(m => m.Load > 5).Page(Primary);""");

    static readonly string Right = DocumentEmitter.Emit(ReadRunbook.From(Compilations.Of(Source), "Support.SupportAgentRunbook").Model);

    [Theory]
    [InlineData("# Another text")]
    [InlineData("")]
    public async Task Reports_a_document_that_is_another(string text) => (await Found("docs/runbooks/support-agent.md", text)).Should().ContainSingle()
        .Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);

    [Fact]
    public async Task Says_which_line_differs()
    {
        var wrong = Right.Replace("# Production Runbook: Support Agent", "# Runbook of the agent", StringComparison.Ordinal);
        var found = (await Found("docs/runbooks/support-agent.md", wrong)).Should().ContainSingle().Subject;
        found.GetMessage(null).Should().MatchRegex(@"^Line \d+ of support-agent\.md is '# Runbook of the agent', but the runbook says '# Production Runbook: Support Agent'; build with RunbookDocsOnBuild, or run 'runbook docs', and commit what that writes$");
        found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan).Should().Be("\"Support Agent\"");
    }

    [Fact]
    public async Task Is_silent_on_what_the_code_generates_whatever_its_line_ends()
    {
        (await Found("docs/runbooks/support-agent.md", Right)).Should().BeEmpty();
        (await Found(@"docs\runbooks\support-agent.md", Right.Replace("\n", "\r\n", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public async Task Is_silent_on_documents_of_others() => (await Found("docs/runbooks/checkout.md", "# Checkout")).Should().BeEmpty();

    static async Task<IEnumerable<Diagnostic>> Found(string path, string text) =>
        (await Build.DiagnosticsAsync(Source, file: new CommittedFile(path, text))).Where(diagnostic => diagnostic.Id == "RB9005");
}

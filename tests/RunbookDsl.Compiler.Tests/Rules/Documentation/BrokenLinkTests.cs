using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Documentation;

namespace CompilerTests.Rules.Documentation;

public sealed class BrokenLinkTests
{
    [Theory]
    [InlineData("htps://logs.example.com")]
    [InlineData("hhttps://logs.example.com")]
    [InlineData("https//logs.example.com")]
    [InlineData("https:/logs.example.com")]
    [InlineData("http;//logs.example.com")]
    [InlineData("https://")]
    [InlineData("https://logs..example.com/agent")]
    [InlineData("[the logs](#logs)")]
    [InlineData("See [the logs](https://logs.example.com)")]
    public Task Reports_what_nobody_can_follow(string text) => RuleVerifier<BrokenLink>.VerifyAsync(RunbookSource.Define($$"""Log("Application").At({|RB9001:"{{text}}"|});"""));

    [Theory]
    [InlineData("https://logs.example.com/agent?from=now-1h&x=[a](b")]
    [InlineData("http://localhost:3000")]
    [InlineData("https://[::1]:8080/logs")]
    [InlineData("journalctl on host agent-1, /var/log/agent.log")]
    [InlineData("s3://logs/agent and kibana")]
    [InlineData("index [2](two) of and/or")]
    public Task Is_silent_on_addresses_and_other_texts(string text) => RuleVerifier<BrokenLink>.VerifyAsync(RunbookSource.Define($"""Log("Application").At("{text}");"""));

    [Fact]
    public Task Looks_into_sentences() => RuleVerifier<BrokenLink>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 5).Check({|#0:"Is htps://status.example.com green?"|}).Page(Primary);"""),
        RuleVerifier<BrokenLink>.Diagnostic("RB9001", DiagnosticSeverity.Warning, "'htps://status.example.com' has a mistyped beginning; write https://"));

    [Fact]
    public Task Says_why_markdown_is_no_link() => RuleVerifier<BrokenLink>.VerifyAsync(
        RunbookSource.Define("""Purpose({|#0:"Answers chats, see [alerts](#alerts)."|});"""),
        RuleVerifier<BrokenLink>.Diagnostic("RB9001", DiagnosticSeverity.Warning, "'[alerts](#alerts)' is no link, since texts are shown as they are written; name the section in words"));
}

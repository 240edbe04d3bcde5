using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class UnsafeAddressTests
{
    [Theory]
    [InlineData("http://localhost:5601/app")]
    [InlineData("https://127.0.0.1/logs")]
    [InlineData("https://[::1]:8080/")]
    [InlineData("http://0.0.0.0:9090")]
    [InlineData("https://2130706433/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://metadata.google.internal/computeMetadata/v1/")]
    [InlineData("https://[fe80::1]/")]
    public Task Reports_addresses_of_one_machine_and_of_its_credentials(string address) =>
        RuleVerifier<UnsafeAddress>.VerifyAsync(Log(address), Expected(DiagnosticSeverity.Error));

    [Theory]
    [InlineData("http://logs.example.com/agent")]
    [InlineData("HTTP://logs.example.com/agent")]
    [InlineData("http://grafana.internal:3000/d/1")]
    [InlineData("http://10.0.0.7/logs")]
    public Task Reports_plain_http(string address) => RuleVerifier<UnsafeAddress>.VerifyAsync(Log(address), Expected(DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("https://logs.example.com/agent")]
    [InlineData("https://127.0.0.1.example.com/")]
    [InlineData("https://localhost.example.com/")]
    [InlineData("the cluster's log viewer")]
    [InlineData("http://")]
    public Task Is_silent_on_what_all_can_follow(string address) => RuleVerifier<UnsafeAddress>.VerifyAsync(RunbookSource.Define($"""Log("Application").At("{address}");"""));

    [Fact]
    public Task Looks_into_sentences_and_leaves_forwarded_ports_alone() => RuleVerifier<UnsafeAddress>.VerifyAsync(RunbookSource.Define("""
        Issue("Slow").Symptom("Answers take long").Resolve("Forward the port and open http://localhost:3000.");
        Issue("Down").Symptom("No answers").Resolve({|#0:"See http://status.example.com, then restart."|});
        """), Expected(DiagnosticSeverity.Warning));

    [Fact]
    public Task Looks_at_webhooks() => RuleVerifier<UnsafeAddress>.VerifyAsync(
        RunbookSource.Define("", """static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").Webhook({|#0:"http://hooks.example.com/pager"|});"""),
        Expected(DiagnosticSeverity.Warning));

    [Fact]
    public Task Says_what_is_wrong() => RuleVerifier<UnsafeAddress>.VerifyAsync(
        Log("http://logs.example.com"),
        RuleVerifier<UnsafeAddress>.Diagnostic("RB8008", DiagnosticSeverity.Warning, "'http://logs.example.com' goes over plain http, where everyone on the way can read and change it; write https://"));

    static Microsoft.CodeAnalysis.Testing.DiagnosticResult Expected(DiagnosticSeverity severity) => new Microsoft.CodeAnalysis.Testing.DiagnosticResult("RB8008", severity).WithLocation(0);

    static string Log(string address) => RunbookSource.Define($$"""Log("Application").At({|#0:"{{address}}"|});""");
}

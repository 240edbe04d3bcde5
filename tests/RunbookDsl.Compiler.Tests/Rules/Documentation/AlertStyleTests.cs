using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Documentation;

namespace CompilerTests.Rules.Documentation;

public sealed class AlertStyleTests
{
    [Theory]
    [InlineData("HIGH LATENCY")]
    [InlineData("High latency!")]
    [InlineData("high_error_rate")]
    [InlineData(" High latency")]
    [InlineData("High  latency")]
    [InlineData("Latency is high.")]
    public Task Reports_names_that_are_hard_to_read(string name) => RuleVerifier<AlertStyle>.VerifyAsync(RunbookSource.Define($$"""Alert({|RB9003:"{{name}}"|}).When(m => m.Load > 5).Page(Primary);"""));

    [Theory]
    [InlineData("High latency")]
    [InlineData("CPU")]
    [InlineData("HTTP 5XX / DNS")]
    [InlineData("LLM API down")]
    [InlineData("P95 > 10 s")]
    [InlineData("HighErrorRate")]
    [InlineData("pg_stat_activity is full")]
    public Task Is_silent_on_names_that_are_not(string name) => RuleVerifier<AlertStyle>.VerifyAsync(RunbookSource.Define($"""Alert("{name}").When(m => m.Load > 5).Page(Primary);"""));

    [Theory]
    [InlineData("high load")]
    [InlineData("High load.")]
    [InlineData("EVERYTHING is slow!!")]
    [InlineData("SERVERS DOWN")]
    public Task Reports_summaries_that_say_nothing_or_shout(string summary) =>
        RuleVerifier<AlertStyle>.VerifyAsync(RunbookSource.Define($$"""Alert("High Load").When(m => m.Load > 5).Summary({|RB9003:"{{summary}}"|}).Page(Primary);"""));

    [Theory]
    [InlineData("High load makes answers slow.")]
    [InlineData("Answers take more than 10 s; customers leave.")]
    public Task Is_silent_on_others(string summary) => RuleVerifier<AlertStyle>.VerifyAsync(RunbookSource.Define($"""Alert("High Load").When(m => m.Load > 5).Summary("{summary}").Page(Primary);"""));

    [Fact]
    public Task Says_how_it_would_read() => RuleVerifier<AlertStyle>.VerifyAsync(
        RunbookSource.Define("""Alert({|#0:"CACHE COLD!!! URGENT"|}).When(m => m.Load > 5).Page(Primary);"""),
        RuleVerifier<AlertStyle>.Diagnostic("RB9003", DiagnosticSeverity.Warning, "Alert 'CACHE COLD!!! URGENT' is written in capitals; write 'Cache Cold Urgent'"));
}

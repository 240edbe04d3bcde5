using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class RetentionTooShortTests
{
    const string Response = "Response(Sev1).Step(\"Acknowledge\", within: 5.Minutes(), \"Join\").FollowUp(\"Report\", within: 14.Days()).FollowUp(\"Review\", within: 48.Hours()); ";

    [Theory]
    [InlineData("Log(\"Logs\").KeptFor({|RB7017:7.Days()|});")]
    [InlineData("Log(\"Logs\").KeptFor({|RB7017:1.Hours()|}); Log(\"Audit\").KeptFor(365.Days());")]
    [InlineData("Log(\"Logs\").At(\"https://logs.example.com\").KeptFor({|RB7017:13.Days()|});")]
    public Task Reports_a_log_that_is_gone_too_soon(string log) => RuleVerifier<RetentionTooShort>.VerifyAsync(RunbookSource.Define(Response + log));

    [Theory]
    [InlineData("Log(\"Logs\").KeptFor(14.Days());")]
    [InlineData("Log(\"Logs\");")]
    public Task Is_silent_on_one_that_lasts(string log) => RuleVerifier<RetentionTooShort>.VerifyAsync(RunbookSource.Define(Response + log));

    [Fact]
    public Task Names_the_follow_up() => RuleVerifier<RetentionTooShort>.VerifyAsync(
        RunbookSource.Define("Response(Sev1).Step(\"Acknowledge\", within: 5.Minutes(), \"Join\").FollowUp(\"Report\", within: {|#1:14.Days()|}); Log(\"Logs\").KeptFor({|#0:7.Days()|});"),
        RuleVerifier<RetentionTooShort>.Diagnostic("RB7017", DiagnosticSeverity.Warning, "Log 'Logs' is kept for 7 days, but 'Report' after a SEV1 is due within 14 days (line 16) and needs it", places: 2));
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class ResponseTimesTests
{
    [Theory]
    [InlineData("""Classify({|RB4002:Sev1|}, "Outage");""")]
    [InlineData("""Classify(Sev1, "Outage").RespondWithin(30.Minutes()); Classify(Sev2, "Bad").RespondWithin({|RB4002:15.Minutes()|});""")]
    [InlineData("""Classify(Sev2, "Bad").RespondWithin({|RB4002:15.Minutes()|}); Classify(Sev1, "Outage").RespondWithin(15.Minutes());""")]
    [InlineData("""Classify(Sev1, "Outage").RespondWithin({|RB4002:0.Minutes()|}); Classify(Sev2, "Bad").RespondWithin(15.Minutes());""")]
    [InlineData("""Classify(Sev1, "Outage").RespondWithin(15.Minutes()); Alert("A").When(m => m.Load > 3).Opens({|RB4002:Sev2|}); Alert("B").When(m => m.Load > 4).Opens(Sev2);""")]
    public Task Reports_times_that_are_missing_or_do_not_increase(string body) => RuleVerifier<ResponseTimes>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("""Classify(Sev1, "Outage").RespondWithin(15.Minutes()); Classify(Sev2, "Bad").RespondWithin(30.Minutes()); Classify(Sev4, "Minor").RespondWithin(1.Days());""")]
    [InlineData("""Classify(Sev3, "Partial").RespondWithin(2.Hours()); Classify(Sev1, "Outage").RespondWithin(15.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev2);""")]
    public Task Is_silent_on_rising_times_and_where_nothing_is_classified(string body) => RuleVerifier<ResponseTimes>.VerifyAsync(RunbookSource.Define(body));

    [Fact]
    public Task Names_both_times() => RuleVerifier<ResponseTimes>.VerifyAsync(
        RunbookSource.Define("""
            Classify(Sev1, "Outage").RespondWithin({|#1:30.Minutes()|});
            Classify(Sev2, "Bad").RespondWithin({|#0:15.Minutes()|});
            """),
        RuleVerifier<ResponseTimes>.Diagnostic("RB4002", DiagnosticSeverity.Error, "SEV2 must be responded to within 15 minutes, no later than the worse SEV1 within 30 minutes (line 16)", places: 2));
}

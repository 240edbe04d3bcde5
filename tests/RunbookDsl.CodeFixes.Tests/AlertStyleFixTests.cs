using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class AlertStyleFixTests
{
    [Fact]
    public Task Writes_names_and_summaries_as_they_would_read() => FixVerifier<AlertStyleFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|RB9003:"CACHE COLD!!! URGENT"|} /* of the shop */).When(m => m.Load > 5).Severity(Critical).Summary({|RB9003:"Pages are \"slow\"!"|}).Page(Primary).ResolvedWhen(m => m.Load < 2); // see above
            Alert({|RB9003:"high_error_rate"|}).When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical).Summary("One in ten fails.").Page(Primary).ResolvedWhen(m => m.ErrorRate < 0.05);
            """),
        RunbookSource.Define("""
            Alert("Cache Cold Urgent" /* of the shop */).When(m => m.Load > 5).Severity(Critical).Summary("Pages are \"slow\"").Page(Primary).ResolvedWhen(m => m.Load < 2); // see above
            Alert("high error rate").When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical).Summary("One in ten fails.").Page(Primary).ResolvedWhen(m => m.ErrorRate < 0.05);
            """));

    [Fact]
    public Task Does_not_know_what_a_summary_should_say() => FixVerifier<AlertStyleFix>.VerifyNoneAsync(RunbookSource.Define(
        """Alert("High Load").When(m => m.Load > 5).Severity(Critical).Summary({|RB9003:"High load."|}).Page(Primary).ResolvedWhen(m => m.Load < 2);"""));
}

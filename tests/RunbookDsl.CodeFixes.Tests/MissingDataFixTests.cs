using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class MissingDataFixTests
{
    [Theory]
    [InlineData("Hold")]
    [InlineData("Fire")]
    public Task Says_it_for_each_alert_and_touches_no_other(string policy) => FixVerifier<MissingDataFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("Other").When(m => m.Queue > 9).Page(Primary).WhenMissing(MissingData.Resolve);
            Alert({|RB3009:"A"|}).When(m => m.Load > 3).Severity(Critical).Page(Primary); // look
            Alert({|RB3009:"B"|}).When(m => m.Load > 4)
                .Opens(Sev1)
                .Page(Primary);
            """),
        RunbookSource.Define($"""
            Alert("Other").When(m => m.Queue > 9).Page(Primary).WhenMissing(MissingData.Resolve);
            Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary).WhenMissing(MissingData.{policy}); // look
            Alert("B").When(m => m.Load > 4)
                .Opens(Sev1)
                .Page(Primary)
                .WhenMissing(MissingData.{policy});
            """),
        policy);
}

using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class RatioWithoutTrafficTests
{
    [Theory]
    [InlineData("m => {|RB1004:m.Guardrails.Rate(5.Minutes()) / m.Requests.Rate(5.Minutes()).Sum()|} > 0.2")]
    [InlineData("m => m.ErrorRate > 0.1 && {|RB1004:m.Guardrails.Increase(5.Minutes()) / m.Requests.Increase(5.Minutes()).Sum()|} > 0.2")]
    [InlineData("m => 0.2 < {|RB1004:m.Guardrails.Rate(5.Minutes()) / m.Requests.Rate(5.Minutes()).Sum()|}")]
    public Task Reports_a_ratio_that_may_be_unknown(string condition) => RuleVerifier<RatioWithoutTraffic>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("m => (m.Guardrails.Rate(5.Minutes()) / m.Requests.Rate(5.Minutes()).Sum()).OrZero() > 0.2")]
    [InlineData("m => m.Load / 2 > 3")]
    [InlineData("m => m.ErrorRate > 0.1")]
    public Task Is_silent_where_that_is_said(string condition) => RuleVerifier<RatioWithoutTraffic>.VerifyAsync(RunbookSource.Alert(condition));

    [Fact]
    public Task Is_silent_where_the_alert_says_it() => RuleVerifier<RatioWithoutTraffic>.VerifyAsync(
        RunbookSource.Alert("m => m.Guardrails.Rate(5.Minutes()) / m.Requests.Rate(5.Minutes()).Sum() > 0.2", ".WhenMissing(MissingData.Resolve)"));
}

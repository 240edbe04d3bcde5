using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class ResolutionOverlapsTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "m => {|RB3001:m.ErrorRate < 0.15|}")]
    [InlineData("m => m.ErrorRate > 0.10", "m => {|RB3001:m.ErrorRate > 0.05|}")]
    [InlineData("m => m.ErrorRate >= 0.10", "m => {|RB3001:m.ErrorRate <= 0.10|}")]
    [InlineData("m => 10.Percent() < m.ErrorRate", "m => {|RB3001:15.Percent() >= m.ErrorRate|}")]
    [InlineData("m => !(m.ErrorRate <= 0.10)", "m => {|RB3001:!(m.ErrorRate > 0.15)|}")]
    [InlineData("m => m.ErrorRate > 0.10 || m.Queue > 100", "m => {|RB3001:m.ErrorRate < 0.05|}")]
    [InlineData("m => m.ErrorRate > 0.10 && m.Queue > 100", "m => m.ErrorRate < 0.05 || {|RB3001:m.Queue < 150|}")]
    [InlineData("m => m.ErrorRate > 0.10 && m.Queue > 10", "m => {|RB3001:m.ErrorRate < 0.15 && m.Queue < 20|}")]
    [InlineData("m => m.ErrorRate != 0.10", "m => {|RB3001:m.ErrorRate == 0.20|}")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => {|RB3001:m.Guardrails.Increase(1.Hours()) < 7|}")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(7.Days())", "m => {|RB3001:m.Cost.Increase(1.Hours()) < 2.5 * m.Cost.Increase(1.Hours()).Usual(7.Days())|}")]
    [InlineData("m => m.ErrorRate.IsMissing(5.Minutes())", "m => {|RB3001:!m.ErrorRate.IsMissing(10.Minutes())|}")]
    public Task Reports_values_for_which_both_hold(string trigger, string resolution) => RuleVerifier<ResolutionOverlaps>.VerifyAsync(Source(trigger, resolution));

    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate < 0.05")]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate <= 0.10")]
    [InlineData("m => m.ErrorRate > 0.10 && m.Queue > 100", "m => m.ErrorRate < 0.05 || m.Queue < 50")]
    [InlineData("m => m.ErrorRate > 0.10 || m.Queue > 100", "m => m.ErrorRate < 0.05 && m.Queue < 50")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(1.Hours()) == 0")]
    public Task Is_silent_where_they_exclude_each_other(string trigger, string resolution) => RuleVerifier<ResolutionOverlaps>.VerifyAsync(Source(trigger, resolution));

    [Theory]
    // Two readings of one metric move together.
    [InlineData("m => m.Wait.P95(5.Minutes()) > 10.Seconds()", "m => m.Wait.P50(5.Minutes()) < 2.Seconds()")]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate.Average(5.Minutes()) < 0.15")]
    // Nothing is counted between five and six, and no share exceeds the whole for certain.
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(1.Hours()) < 6")]
    [InlineData("m => m.ErrorRate > 0.90", "m => m.ErrorRate > 120.Percent()")]
    // What one metric does while another rises is not written down.
    [InlineData("m => m.Load > 3", "m => m.ErrorRate < 0.05")]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate < 0.15 && m.Queue < 10")]
    // A value that cannot be.
    [InlineData("m => m.Queue < 5", "m => m.Queue < 0")]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate < m.ToolErrors.Max()")]
    public Task Is_silent_where_it_cannot_tell(string trigger, string resolution) => RuleVerifier<ResolutionOverlaps>.VerifyAsync(Source(trigger, resolution));

    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate < 5")]
    [InlineData("m => m.Queue > -1", "m => m.Queue < 5")]
    [InlineData("m => m.Load > 3 || m.Load < 5", "m => m.Load < 2")]
    [InlineData("m => m.Queue > 5", "m => m.Queue >= 0")]
    public Task Leaves_conditions_that_are_wrong_in_themselves_to_other_rules(string trigger, string resolution) => RuleVerifier<ResolutionOverlaps>.VerifyAsync(Source(trigger, resolution));

    [Theory]
    [InlineData("m => m.Requests.Where(m.Status == \"500\").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum() > 0.05", "m => {|RB3001:m.Requests.Where(m.Status == \"500\").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum() < 0.10|}")]
    [InlineData("m => m.Requests.Where(m.Status == \"500\").Rate(5.Minutes()).Sum() > 0.05 * m.Requests.Rate(5.Minutes()).Sum()", "m => {|RB3001:m.Requests.Where(m.Status == \"500\").Rate(5.Minutes()).Sum() < 0.10 * m.Requests.Rate(5.Minutes()).Sum()|}")]
    public Task Reports_shares_of_one_whole(string trigger, string resolution) => RuleVerifier<ResolutionOverlaps>.VerifyAsync(Source(trigger, resolution));

    [Fact]
    public Task Is_silent_without_a_resolution() => RuleVerifier<ResolutionOverlaps>.VerifyAsync(RunbookSource.Alert("m => m.ErrorRate > 0.10"));

    [Fact]
    public Task Names_the_values_and_the_trigger() => RuleVerifier<ResolutionOverlaps>.VerifyAsync(
        Source("m => {|#1:m.ErrorRate > 10.Percent()|}", "m => {|#0:m.ErrorRate < 15.Percent()|}"),
        RuleVerifier<ResolutionOverlaps>.Diagnostic("RB3001", DiagnosticSeverity.Error, "Alert 'High Error Rate' can resolve while it is still firing: with error rate above 10 % and below 15 %, both this and the trigger hold (line 16)", places: 2));

    static string Source(string trigger, string resolution) => RunbookSource.Alert(trigger, $"\n.ResolvedWhen({resolution})");
}

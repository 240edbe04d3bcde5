using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class SwapThresholdsFixTests
{
    [Theory]
    [InlineData(
        "Metric(m => m.ErrorRate).Warning(above: 10.Percent()).Critical(above: {|RB2001:5.Percent()|});",
        "Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());")]
    [InlineData(
        "Metric(m => m.ErrorRate).Critical(above: {|RB2001:0.05|} /* c */)\n    .Warning(above: /* w */ High);",
        "Metric(m => m.ErrorRate).Critical(above: High /* c */)\n    .Warning(above: /* w */ 0.05);")]
    [InlineData(
        "Metric(m => m.Queue).Warning(below: 5, above: 100).Critical(below: {|RB2001:10|});",
        "Metric(m => m.Queue).Warning(below: 10, above: 100).Critical(below: 5);")]
    [InlineData(
        "Metric(m => m.Queue).Warning(below: 5, above: 100).Critical(below: {|RB2001:10|}, above: {|RB2001:90|});\nMetric(m => m.Load).Warning(above: 3).Critical(above: {|RB2001:2|});",
        "Metric(m => m.Queue).Warning(below: 10, above: 90).Critical(below: 5, above: 100);\nMetric(m => m.Load).Warning(above: 2).Critical(above: 3);")]
    [InlineData(
        "Metric(m => m.ErrorRate).Normal(2.Percent(), {|RB2001:0.Percent()|});",
        "Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent());")]
    public Task Swaps_the_two(string before, string after) => FixVerifier<SwapThresholdsFix>.VerifyAsync(Source(before), Source(after));

    static string Source(string range) => RunbookSource.Define(range, "const double High = 0.10;");
}

using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class PercentFixTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > {|RB1001:10|}", "m => m.ErrorRate > 10.Percent()")]
    [InlineData("m => m.ErrorRate > {|RB1001:2.5|} /* per cent */", "m => m.ErrorRate > 2.5.Percent() /* per cent */")]
    [InlineData("m => {|RB1001:10|} < m.ErrorRate", "m => 10.Percent() < m.ErrorRate")]
    [InlineData("m => m.ErrorRate > {|RB1001:Limit|}", "m => m.ErrorRate > Limit.Percent()")]
    [InlineData("m => m.ErrorRate > {|RB1001:Limit + 1|}", "m => m.ErrorRate > (Limit + 1).Percent()")]
    public Task Writes_the_percent(string before, string after) => VerifyAsync(before, after, "Percent");

    [Theory]
    [InlineData("m => m.ErrorRate > {|RB1001:2|}", "m => m.ErrorRate > 200.Percent()")]
    [InlineData("m => m.ErrorRate > {|RB1001:1.5|}", "m => m.ErrorRate > 150.Percent()")]
    public Task Writes_a_share_above_the_whole_where_that_is_meant(string before, string after) => VerifyAsync(before, after, "Share");

    [Fact]
    public Task Fixes_all_numbers_and_no_other() => FixVerifier<PercentFix>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Normal(0, {|RB1001:2|}).Warning(above: {|RB1001:5|});
            Alert("One").When(m => m.ErrorRate > {|RB1001:5|}).Page(Primary); // five
            Alert("Two").When(m => m.Queue > 10).Page(Primary).ResolvedWhen(m => m.ErrorRate < {|RB1001:3|});
            """),
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Normal(0, 2.Percent()).Warning(above: 5.Percent());
            Alert("One").When(m => m.ErrorRate > 5.Percent()).Page(Primary); // five
            Alert("Two").When(m => m.Queue > 10).Page(Primary).ResolvedWhen(m => m.ErrorRate < 3.Percent());
            """),
        "Percent");

    [Fact]
    public Task Takes_the_declared_value_for_a_share_given_its_percent_twice() => FixVerifier<PercentFix>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Critical(above: 10.Percent());
            Alert("One").When(m => m.ErrorRate > {|RB1001:0.10.Percent()|}).Severity(Info);
            """),
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Critical(above: 10.Percent());
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Severity(Info);
            """));

    static Task VerifyAsync(string before, string after, string key) => FixVerifier<PercentFix>.VerifyAsync(Source(before), Source(after), key);

    static string Source(string condition) => RunbookSource.Define($"""Alert("A").When({condition}).Page(Primary);""", "const int Limit = 10;");
}

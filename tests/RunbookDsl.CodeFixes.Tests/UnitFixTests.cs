using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class UnitFixTests
{
    [Theory]
    [InlineData("Setting<int> A = Setting(\"max_refund\", {|RB7011:50|}).Between(0, 500)", "Setting<Usd> A = Setting(\"max_refund\", 50.Usd()).Between(0.Usd(), 500.Usd())", "Usd")]
    [InlineData("Setting<int> A = Setting(\"max_refund\", {|RB7011:50|} /* so far */)", "Setting<Eur> A = Setting(\"max_refund\", 50.Eur() /* so far */)", "Eur")]
    [InlineData("Setting<int> A = Setting<int>(\"timeout_seconds\", {|RB7011:30|})", "Setting<TimeSpan> A = Setting<TimeSpan>(\"timeout_seconds\", 30.Seconds())", "Seconds")]
    public Task Gives_the_numbers_and_the_type_their_unit(string before, string after, string key) => FixVerifier<UnitFix>.VerifyAsync(Source(before), Source(after), key);

    [Fact]
    public Task Fixes_all() => FixVerifier<UnitFix>.VerifyAsync(
        RunbookSource.Define("", """
            static readonly Setting<int> A = Setting("max_refund", {|RB7011:50|});
            static readonly Setting<int> Turns = Setting("max_turns", 20);
            static readonly Setting<int> B = Setting("max_cost", {|RB7011:80|}).Describe("Most that a day may cost");
            """),
        RunbookSource.Define("", """
            static readonly Setting<Usd> A = Setting("max_refund", 50.Usd());
            static readonly Setting<int> Turns = Setting("max_turns", 20);
            static readonly Setting<Usd> B = Setting("max_cost", 80.Usd()).Describe("Most that a day may cost");
            """),
        "Usd");

    [Fact]
    public Task Offers_nothing_where_it_is_compared() => FixVerifier<UnitFix>.VerifyNoneAsync(
        RunbookSource.Define("""Alert("Queue").When(m => m.Queue > A).Page(Primary);""", """static readonly Setting<int> A = Setting("max_cost", {|RB7011:50|});"""));

    static string Source(string setting) => RunbookSource.Define("", $"static readonly {setting};");
}

using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class UnusedContactFixTests
{
    const string Used = """Alert("A").When(m => m.Load > 3).Page(Primary).EscalateTo(Lead).After(5.Minutes());""";

    [Fact]
    public Task Removes_each_declaration_and_no_other() => FixVerifier<UnusedContactFix>.VerifyAsync(
        RunbookSource.Define(Used, """
            static readonly Contact Owner = Contact("Product Owner", {|RB5013:"Marta Vieira"|}).Mail("marta@example.com");
                static Contact Second => Contact("Secondary On-Call", {|RB5013:"Luis Prado"|}).PagerDuty("second");
                // Higher ones cost too much.
                static readonly Setting<int> MaxTurns = Setting("max_turns", 20);
            """),
        RunbookSource.Define(Used, """
            // Higher ones cost too much.
                static readonly Setting<int> MaxTurns = Setting("max_turns", 20);
            """));

    [Fact]
    public Task Offers_nothing_for_what_other_code_names() => FixVerifier<UnusedContactFix>.VerifyNoneAsync(RunbookSource.Define(Used, """
        static readonly Contact Owner = Contact("Product Owner", {|RB5013:"Marta Vieira"|}).Mail("marta@example.com");
        static object Shown() => Owner;
        """));
}

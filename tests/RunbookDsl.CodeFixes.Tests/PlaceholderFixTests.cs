using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class PlaceholderFixTests
{
    [Fact]
    public Task Leaves_out_what_was_never_filled_in() => FixVerifier<PlaceholderFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 5)
                .Check("Is a tool failing?", {|RB0006:"TODO"|}, "Was something deployed?") // ask
                .Consider({|RB0006:"[what to do]"|})
                .Page(Primary);
            Alert("B").When(m => m.Queue > 5).Check("Is it full?").Page(Primary);
            """),
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 5)
                .Check("Is a tool failing?", "Was something deployed?") // ask
                .Page(Primary);
            Alert("B").When(m => m.Queue > 5).Check("Is it full?").Page(Primary);
            """));

    [Fact]
    public Task Does_not_know_what_else_should_stand_there() => FixVerifier<PlaceholderFix>.VerifyNoneAsync(RunbookSource.Define("""
        Expect({|RB0006:"Error rate should be below X%"|});
        Diagnostic("Look", Command.ReadOnly("agentctl", {|RB0006:"[query]"|}, "--all"));
        """));
}

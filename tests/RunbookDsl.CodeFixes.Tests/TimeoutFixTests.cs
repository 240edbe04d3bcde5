using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class TimeoutFixTests
{
    [Theory]
    [InlineData("{|RB7005:Command.Mutating(\"undo\")|}", "Command.Mutating(\"undo\").Timeout(5.Minutes())")]
    [InlineData("{|RB7005:Command.Mutating(\"undo\")|}.Retry(2) /* twice */", "Command.Mutating(\"undo\").Timeout(5.Minutes()).Retry(2) /* twice */")]
    public Task Adds_a_limit(string before, string after) => FixVerifier<TimeoutFix>.VerifyAsync(Source(before), Source(after));

    [Fact]
    public Task Fixes_all_and_touches_no_other() => FixVerifier<TimeoutFix>.VerifyAsync(
        RunbookSource.Define("""
            Rollback("One").Run({|RB7005:Command.Mutating("undo")|}).Run(Command.Mutating("check").Timeout(1.Minutes()));
            Rollback("Two")
                .Run("Undo", {|RB7005:Command.Mutating("undo", "two")|})
                .Step("Look");
            """),
        RunbookSource.Define("""
            Rollback("One").Run(Command.Mutating("undo").Timeout(5.Minutes())).Run(Command.Mutating("check").Timeout(1.Minutes()));
            Rollback("Two")
                .Run("Undo", Command.Mutating("undo", "two").Timeout(5.Minutes()))
                .Step("Look");
            """));

    static string Source(string command) => RunbookSource.Define($"""Rollback("Back").Run({command});""");
}

using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class ApprovalFixTests
{
    [Fact]
    public Task Asks_whoever_is_on_call() => FixVerifier<ApprovalFix>.VerifyAsync(
        RunbookSource.Define("""Rollback("Back").Run({|RB7003:Command.Destructive("dropdb")|}.Timeout(1.Minutes()));"""),
        RunbookSource.Define("""Rollback("Back").Approve(Primary).Run(Command.Destructive("dropdb").Timeout(1.Minutes()));"""));

    [Fact]
    public Task Fixes_all_and_keeps_lines_and_comments() => FixVerifier<ApprovalFix>.VerifyAsync(
        RunbookSource.Define("""
            Rollback("One")
                .Step("Stop the service")
                // Gone for good.
                .Run({|RB7003:Command.Destructive("dropdb")|})
                .Step("Look");
            Deployment("Two").Step("Drop", {|RB7003:Command.Destructive("dropdb")|});
            """),
        RunbookSource.Define("""
            Rollback("One")
                .Step("Stop the service")
                .Approve(Primary)
                // Gone for good.
                .Run(Command.Destructive("dropdb"))
                .Step("Look");
            Deployment("Two").Approve(Primary).Step("Drop", Command.Destructive("dropdb"));
            """));
}

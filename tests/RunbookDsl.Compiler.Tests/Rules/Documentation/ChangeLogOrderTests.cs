using RunbookDsl.Compiler.Rules.Documentation;

namespace CompilerTests.Rules.Documentation;

public sealed class ChangeLogOrderTests
{
    [Theory]
    [InlineData("Changed(2026, 1, 1, \"A\", \"x\"); Changed(2026, 1, 3, \"A\", \"y\"); Changed({|RB9002:2026|}, 1, 2, \"A\", \"z\");")]
    [InlineData("Changed(2026, 3, 1, \"A\", \"x\"); Changed(2026, 2, 1, \"A\", \"y\"); Changed({|RB9002:2026|}, 4, 1, \"A\", \"z\");")]
    // The newest stands at the wrong end.
    [InlineData("Changed(2026, 2, 1, \"A\", \"x\"); Changed({|RB9002:2026|}, 4, 1, \"A\", \"y\"); Changed(2026, 1, 1, \"A\", \"z\");")]
    [InlineData("Changed(2026, 3, 1, \"A\", \"x\"); Changed({|RB9002:2026|}, 3, 1, \"A\", \"x\");")]
    public Task Reports_what_is_out_of_order_or_said_twice(string log) => RuleVerifier<ChangeLogOrder>.VerifyAsync(RunbookSource.Define(log));

    [Theory]
    [InlineData("Changed(2025, 12, 31, \"A\", \"x\"); Changed(2026, 1, 1, \"A\", \"y\"); Changed(2026, 1, 1, \"B\", \"z\");")]
    [InlineData("Changed(2026, 1, 1, \"A\", \"y\"); Changed(2025, 12, 31, \"A\", \"x\");")]
    [InlineData("Changed(2026, 1, 1, \"A\", \"y\");")]
    public Task Is_silent_on_a_log_in_order(string log) => RuleVerifier<ChangeLogOrder>.VerifyAsync(RunbookSource.Define(log));
}

using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class NoNextUpdateTests
{
    [Theory]
    [InlineData("Message({|RB8004:\"Status\"|}, Audience.External, i => \"Down\");")]
    [InlineData("Message({|RB8004:\"Status\"|}, Audience.External, i => $\"{i.Service} is down\").For(Sev1);")]
    [InlineData("Message(\"A\", Audience.Internal, i => \"x\"); Message({|RB8004:\"B\"|}, Audience.External, i => \"x\");")]
    public Task Reports_one_that_leaves_readers_waiting(string body) => RuleVerifier<NoNextUpdate>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("Message(\"Status\", Audience.External, i => $\"Next: {i.NextUpdate}\");")]
    [InlineData("Message(\"Status\", Audience.External, i => \"Down\").UpdateEvery(30.Minutes());")]
    [InlineData("Message(\"Resolved\", Audience.External, i => \"All is well again\");")]
    [InlineData("Message(\"Status\", Audience.Internal, i => \"Down\");")]
    public Task Is_silent_on_one_that_does_not(string body) => RuleVerifier<NoNextUpdate>.VerifyAsync(RunbookSource.Define(body));
}

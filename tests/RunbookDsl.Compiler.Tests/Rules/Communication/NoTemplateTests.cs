using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class NoTemplateTests
{
    [Theory]
    [InlineData("Response(Sev1).Step({|RB8002:\"Communicate\"|}, within: 5.Minutes(), \"Update status page\");")]
    [InlineData("Response(Sev1).Step({|RB8002:\"Communicate\"|}, \"Tell customers\"); Message(\"M\", Audience.Internal, i => \"x\");")]
    [InlineData("Response(Sev1).Step({|RB8002:\"Communicate\"|}, \"Post to incident channel\"); Message(\"M\", Audience.Internal, i => \"x\").For(Sev2);")]
    [InlineData("Classify(Sev1, \"A\"); Classify(Sev4, \"B\"); Message(\"M\", Audience.Internal, i => \"x\").For(Sev1, {|RB8002:Sev2|});")]
    public Task Reports_readers_that_nothing_is_written_for(string body) => RuleVerifier<NoTemplate>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("Response(Sev1).Step(\"Communicate\", \"Update status page\"); Message(\"M\", Audience.External, i => \"x\");")]
    [InlineData("Response(Sev1).Step(\"Resolve\", \"Update status page\");")]
    [InlineData("Classify(Sev1, \"A\"); Classify(Sev4, \"B\"); Message(\"M\", Audience.Internal, i => \"x\").For(Sev1); Message(\"N\", Audience.Internal, i => \"x\").For(Sev4);")]
    [InlineData("Classify(Sev1, \"A\"); Message(\"M\", Audience.Internal, i => \"x\");")]
    public Task Is_silent_where_something_is(string body) => RuleVerifier<NoTemplate>.VerifyAsync(RunbookSource.Define(body));
}

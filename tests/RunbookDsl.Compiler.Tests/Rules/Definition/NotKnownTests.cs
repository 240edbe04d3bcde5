using RunbookDsl.Compiler.Rules.Definition;
namespace CompilerTests.Rules.Definition;

/// <summary>What the reader takes for known is tested with the reader; here, that what it does not know is reported at the exact expression.</summary>
public sealed class NotKnownTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > {|RB0002:double.Parse(\"0.10\")|}")]
    [InlineData("m => m.ErrorRate > {|RB0002:Environment.ProcessorCount|}")]
    [InlineData("m => m.ErrorRate > {|RB0002:Limit|}")]
    public Task Reports_the_expression_that_is_not_known(string condition) => RuleVerifier<NotKnown>.VerifyAsync(Source(condition));

    [Theory]
    [InlineData("m => m.ErrorRate > Known")]
    [InlineData("m => m.ErrorRate > 2 * Known - 0.05")]
    public Task Is_silent_on_constants(string condition) => RuleVerifier<NotKnown>.VerifyAsync(Source(condition));

    static string Source(string condition) => RunbookSource.Define(
        $"""Alert("A").When({condition}).Page(Primary);""",
        "static double Limit = 0.10; const double Known = 0.10;");
}

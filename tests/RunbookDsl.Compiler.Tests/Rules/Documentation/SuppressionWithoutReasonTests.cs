using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Documentation;

namespace CompilerTests.Rules.Documentation;

public sealed class SuppressionWithoutReasonTests
{
    const string Alert = """Alert("A").When(m => m.Load > 5).Page(Primary);""";

    [Theory]
    [InlineData("#pragma warning disable {|RB9004:RB2006|}")]
    [InlineData("#pragma warning disable {|RB9004:RB2006|}, {|RB9004:RB3005|}")]
    [InlineData("#pragma warning disable CS0168, {|RB9004:RB2006|} // !!!")]
    public Task Reports_pragmas_that_do_not_say_why(string pragma) => Verify($"{pragma}\n{Alert}\n#pragma warning restore");

    [Theory]
    [InlineData("#pragma warning disable RB2006 // Agreed with the owner until the new queue is in.")]
    [InlineData("// Agreed with the owner until the new queue is in.\n#pragma warning disable RB2006")]
    [InlineData("#pragma warning disable CS0168")]
    [InlineData("#pragma warning disable")]
    [InlineData("#pragma warning restore RB2006")]
    public Task Is_silent_where_it_is_said_and_on_what_is_not_ours(string pragma) => Verify($"{pragma}\n{Alert}");

    [Fact]
    public Task Reports_attributes_that_do_not_say_why() => RuleVerifier<SuppressionWithoutReason>.VerifyAsync(RunbookSource.Define(Alert).Replace(
        "[Runbook]",
        """
        [System.Diagnostics.CodeAnalysis.SuppressMessage("RunbookDsl", {|RB9004:"RB2006:Threshold differs"|})]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("RunbookDsl", {|RB9004:"RB3005"|}, Justification = "<Pending>")]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("RunbookDsl", "RB3006", Justification = "The queue is polled once an hour.")]
        [Runbook]
        """,
        StringComparison.Ordinal));

    [Fact]
    public Task Says_what_to_write() => RuleVerifier<SuppressionWithoutReason>.VerifyAsync(
        RunbookSource.Define($"#pragma warning disable {{|#0:RB2006|}}\n{Alert}"),
        RuleVerifier<SuppressionWithoutReason>.Diagnostic("RB9004", DiagnosticSeverity.Warning, "RB2006 is suppressed without a reason; say in a comment, or as Justification, why it is right here"));

    // One rule alone cannot tell; this looks at what the whole analyzer says.
    [Fact]
    public async Task Tells_suppressions_of_nothing_from_those_of_something()
    {
        var found = await Build.DiagnosticsAsync(RunbookSource.Define($$"""
            #pragma warning disable RB3005 // It is looked at by hand.
            {{Alert}}
            #pragma warning restore RB3005
            #pragma warning disable RB3010 // Nothing here is the same.
            Alert("B").When(m => m.Queue > 5).Page(Primary).ResolvedWhen(m => m.Queue < 2);
            """));
        found.Where(diagnostic => diagnostic.Id == "RB9004").Select(diagnostic => diagnostic.GetMessage(null))
            .Should().Equal("RB3010 is suppressed where nothing reports it; leave the suppression out");
    }

    static Task Verify(string body) => RuleVerifier<SuppressionWithoutReason>.VerifyAsync(RunbookSource.Define(body));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class UnboundPlaceholderTests
{
    [Theory]
    [InlineData("$\"Next update: {|RB8001:[Time]|}\"")]
    [InlineData("$\"{i.Service} is {|RB8001:[Investigating/Identified]|}, {|RB8001:[Time]|}\"")]
    [InlineData("\"Dear {|RB8001:<customer>|}\"")]
    [InlineData("\"We see {|RB8001:{{impact}}|}\"")]
    [InlineData("$\"Severity {|RB8001:[SEV1/2/3]|}\"")]
    public Task Reports_what_would_go_out_as_it_stands(string text) => RuleVerifier<UnboundPlaceholder>.VerifyAsync(Source(text));

    [Theory]
    [InlineData("$\"[{i.Severity}] {i.Service}: {i.Status}\"")]
    [InlineData("$\"[INTERNAL] {i.Service} (since {i.Started})\"")]
    [InlineData("\"All is well again\"")]
    [InlineData("$\"a < b and 5% of {i.AffectedUsers}\"")]
    public Task Is_silent_on_what_is_bound_or_said(string text) => RuleVerifier<UnboundPlaceholder>.VerifyAsync(Source(text));

    [Fact]
    public Task Finds_each_line_of_a_raw_text_and_names_the_field() => RuleVerifier<UnboundPlaceholder>.VerifyAsync(
        RunbookSource.Define("Message(\"Status\", Audience.Internal, i => $\"\"\"\n    Started: {|#0:[Time]|}\n    Again: {|#1:[Time]|}\n    \"\"\");"),
        Expected(0), Expected(1));

    static DiagnosticResult Expected(int place) => new DiagnosticResult("RB8001", DiagnosticSeverity.Error)
        .WithMessage("Message 'Status' would go out with '[Time]' in it; write a field of the incident, such as {i.Started} in a string that begins with $").WithLocation(place);

    static string Source(string text) => RunbookSource.Define($"Message(\"Status\", Audience.Internal, i => {text});");
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class DuplicateIdentifierTests
{
    [Theory]
    [InlineData("High error-rate")]
    [InlineData("High (error) rate!")]
    [InlineData(" high_error  rate ")]
    public Task Reports_names_that_differ_in_spaces_and_signs(string name) => RuleVerifier<DuplicateIdentifier>.VerifyAsync(Alerts($$"""{|RB0004:"{{name}}"|}"""));

    [Fact]
    public Task Reports_names_that_give_the_same_handle_but_another_id() => RuleVerifier<DuplicateIdentifier>.VerifyAsync(RunbookSource.Define("""
        Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary);
        Alert({|RB0004:"HighErrorRate"|}).When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary);
        """));

    [Theory]
    [InlineData("High Error Rate 2")]
    [InlineData("Higher Error Rate")]
    public Task Is_silent_on_names_that_differ(string name) => RuleVerifier<DuplicateIdentifier>.VerifyAsync(Alerts($"\"{name}\""));

    [Fact]
    public Task Leaves_equal_names_to_the_rule_for_names() => RuleVerifier<DuplicateIdentifier>.VerifyAsync(Alerts("\"high error rate\""));

    [Fact]
    public Task Names_both_and_the_identifier() => RuleVerifier<DuplicateIdentifier>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|#1:"High Error Rate"|}).When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary);
            Alert({|#0:"High Error-Rate"|}).When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary);
            """),
        RuleVerifier<DuplicateIdentifier>.Diagnostic("RB0004", DiagnosticSeverity.Error, "Alerts 'High Error-Rate' and 'High Error Rate' (line 16) both give the id 'high-error-rate'; give one of them a name that differs in its letters or digits", places: 2));

    static string Alerts(string second) => RunbookSource.Define($"""
        Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary);
        Alert({second}).When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary);
        """);
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class RequiredPartMissingTests
{
    [Theory]
    [InlineData("About({|RB0007:\"A\"|}).OnCall(Primary);")]
    [InlineData("About({|RB0007:\"A\"|}).Owner(\"Team\");")]
    [InlineData("About(\"A\").Owner({|RB0007:\"\"|}).OnCall(Primary);")]
    [InlineData("About(\"A\").Version({|RB0007:\" \"|}).Owner(\"Team\").OnCall(Primary);")]
    public Task Reports_information_that_is_missing_or_empty(string about) => RuleVerifier<RequiredPartMissing>.VerifyAsync(RunbookSource.Define("Purpose(\"Answers\");", about: about));

    [Fact]
    public Task Reports_a_runbook_that_says_nothing_of_itself() => RuleVerifier<RequiredPartMissing>.VerifyAsync(
        RunbookSource.File("[Runbook] public sealed partial class {|RB0007:A|} : Runbook<AgentMetrics> { protected override void Define() { } }"));

    [Fact]
    public Task Reports_an_alert_without_a_summary_and_empty_texts() => RuleVerifier<RequiredPartMissing>.VerifyAsync(RunbookSource.Define(
        """
        Purpose("Answers");
        Alert({|RB0007:"A"|}).When(m => m.Load > 3).Page(Primary);
        Alert("B").When(m => m.Load > 3).Summary({|RB0007:""|}).Check("Logs", {|RB0007:""|}).Page(Primary);
        Changed(2026, 11, 22, {|RB0007:""|}, "Initial version");
        """,
        """static readonly Contact Nobody = Contact("Secondary On-Call", {|RB0007:""|}).Slack("#agents");"""));

    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Load > 3).Severity(Info);")]
    [InlineData("Alert(\"A\").When(m => m.Load > 3).Summary(\"Slow\").Page(Primary);")]
    [InlineData("Diagnostic(\"Errors\", Command.ReadOnly(\"errors\", \"\"));")]
    public Task Is_silent_on_what_need_not_be_said(string body) => RuleVerifier<RequiredPartMissing>.VerifyAsync(RunbookSource.Define("Purpose(\"Answers\");" + body));

    [Fact]
    public Task Names_all_that_is_missing() => RuleVerifier<RequiredPartMissing>.VerifyAsync(
        RunbookSource.Define("", about: "About({|#0:\"Support Agent\"|}).Version(\"1.0.0\");"),
        RuleVerifier<RequiredPartMissing>.Diagnostic("RB0007", DiagnosticSeverity.Warning, "Runbook 'Support Agent' does not say its owner (.Owner(...)) and who is on call (.OnCall(...)) and what the service does (Purpose(...))"));
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class UnreachableContactTests
{
    const string Page = """Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Page(Owner);""";

    [Theory]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", {|RB5002:"Ana Costa"|});""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", {|RB5002:"Ana Costa"|}).RoundTheClock();""")]
    [InlineData("""static Contact Owner => Contact("Product Owner", {|RB5002:"Ana Costa"|}).Weekdays(9, 18, "Europe/Lisbon");""")]
    public Task Reports_a_contact_without_a_channel(string contact) => RuleVerifier<UnreachableContact>.VerifyAsync(RunbookSource.Define(Page, contact));

    [Theory]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "Ana Costa").Mail("ana@example.com");""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "Ana Costa").RoundTheClock().Webhook("pager");""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "");""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "[name]");""")]
    public Task Is_silent_on_a_contact_with_one(string contact) => RuleVerifier<UnreachableContact>.VerifyAsync(RunbookSource.Define(Page, contact));

    [Fact]
    public Task Reports_a_contact_of_another_file_there() => RuleVerifier<UnreachableContact>.VerifyAsync(
    [
        RunbookSource.Define("""Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Page(Team.Owner);"""),
        """namespace Support; public static class Team { public static readonly RunbookDsl.Contact Owner = RunbookDsl.Contact.Of("Owner", {|RB5002:"Ana Costa"|}); }""",
    ]);

    [Fact]
    public Task Names_the_contact() => RuleVerifier<UnreachableContact>.VerifyAsync(
        RunbookSource.Define(Page, """static readonly Contact Owner = Contact("Product Owner", {|#0:"Ana Costa"|});"""),
        RuleVerifier<UnreachableContact>.Diagnostic("RB5002", DiagnosticSeverity.Error, "No channel reaches Ana Costa (Product Owner); add .PagerDuty, .Slack, .Phone, .Mail or .Webhook"));
}

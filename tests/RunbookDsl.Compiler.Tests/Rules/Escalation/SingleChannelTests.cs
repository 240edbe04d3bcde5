using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class SingleChannelTests
{
    const string Chat = """static readonly Contact Chat = Contact("Chat", "Luis Prado").Slack({|RB5003:"#a"|});""";

    [Theory]
    [InlineData(Chat, """Classify(Sev2, "Bad").ForAlerts(Critical); Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Chat);""")]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado").PagerDuty({|RB5003:"a"|}).PagerDuty("b");""", """Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Chat); Alert("B").When(m => m.Load > 4).Opens(Sev2).Page(Chat);""")]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado").Mail({|RB5003:"a@example.com"|}); static readonly Rotation Turns = Rotation("T").Daily(new(9, 0), "UTC").Of(Chat);""", """Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Turns);""")]
    public Task Reports_who_hangs_on_one_service(string member, string body) => RuleVerifier<SingleChannel>.VerifyAsync(RunbookSource.Define(body, member));

    [Theory]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado").PagerDuty("a").Slack("#a");""", """Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Chat);""")]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado").Slack("#a");""", """Alert("A").When(m => m.Load > 3).Severity(Warning).Page(Chat); Alert("B").When(m => m.Load > 4).Severity(Critical).Opens(Sev3).Page(Chat);""")]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado").Slack("#a");""", """Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Chat);""")]
    [InlineData("", """Alert("A").When(m => m.Load > 3).Severity(Critical).Opens(Sev3).Page(Primary).EscalateTo(Lead).After(5.Minutes());""")]
    [InlineData("""static readonly Contact Chat = Contact("Chat", "Luis Prado");""", """Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Chat);""")]
    public Task Is_silent_on_several_channels_and_on_what_can_wait(string member, string body) => RuleVerifier<SingleChannel>.VerifyAsync(RunbookSource.Define(body, member));

    [Fact]
    public Task Names_the_page_and_the_channel() => RuleVerifier<SingleChannel>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Opens(Sev1).Page({|#1:Chat|});""", """static readonly Contact Chat = Contact("Chat", "Luis Prado").Slack({|#0:"#a"|});"""),
        RuleVerifier<SingleChannel>.Diagnostic("RB5003", DiagnosticSeverity.Warning, "Alert 'A' pages Luis Prado (line 16) about SEV1, but only Slack reaches them; add a channel of another kind", places: 2));
}

using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class MalformedAddressTests
{
    [Theory]
    [InlineData("""Phone({|RB5004:"210000000"|})""")]
    [InlineData("""Phone({|RB5004:"+351-ABC-000"|})""")]
    [InlineData("""Phone({|RB5004:"00351210000000"|})""")]
    [InlineData("""Phone({|RB5004:"+351"|})""")]
    [InlineData("""Phone({|RB5004:"+3512100000000000000"|})""")]
    [InlineData("""Mail({|RB5004:"ana.example.com"|})""")]
    [InlineData("""Mail({|RB5004:"ana@example"|})""")]
    [InlineData("""Mail({|RB5004:"ana @example.com"|})""")]
    [InlineData("""Mail({|RB5004:"ana@@example.com"|})""")]
    [InlineData("""Mail({|RB5004:"ana@example..com"|})""")]
    [InlineData("""Slack({|RB5004:"support-agent"|})""")]
    [InlineData("""Slack({|RB5004:"#Support Agent"|})""")]
    [InlineData("""Slack({|RB5004:"#"|})""")]
    [InlineData("""PagerDuty({|RB5004:""|})""")]
    [InlineData("""PagerDuty({|RB5004:"https://events.pagerduty.com"|})""")]
    [InlineData("""Webhook({|RB5004:" "|})""")]
    [InlineData("""Webhook({|RB5004:"https://"|})""")]
    [InlineData("""Webhook({|RB5004:"hooks.example.com/pager"|})""")]
    public Task Reports_what_cannot_be_delivered_to(string channel) => RuleVerifier<MalformedAddress>.VerifyAsync(Source(channel));

    [Theory]
    [InlineData("""Phone("+351210000000").Phone("+1 (212) 555-0100")""")]
    [InlineData("""Mail("ana@example.com").Mail("on-call+support@mail.example.co.uk").Mail("josé@münchen.example")""")]
    [InlineData("""Slack("#support-agent").Slack("@dana.reyes").Slack("C024BE91L").Slack("#suporte-técnico")""")]
    [InlineData("""PagerDuty("support-agent").PagerDuty("Support Agent")""")]
    [InlineData("""Webhook("pager").Webhook("https://hooks.example.com/pager")""")]
    public Task Is_silent_on_what_can(string channels) => RuleVerifier<MalformedAddress>.VerifyAsync(Source(channels));

    [Fact]
    public Task Says_whose_it_is_and_what_it_should_be() => RuleVerifier<MalformedAddress>.VerifyAsync(
        Source("""Phone({|#0:"210000000"|})"""),
        RuleVerifier<MalformedAddress>.Diagnostic("RB5004", DiagnosticSeverity.Error, "'210000000' of Marta Vieira is no telephone number in international form: +351210000000"));

    static string Source(string channels) => RunbookSource.Define("", $"""static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").{channels};""");
}

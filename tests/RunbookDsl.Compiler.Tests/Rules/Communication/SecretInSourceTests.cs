using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class SecretInSourceTests
{
    [Theory]
    [InlineData("https://hooks.slack.com/services/T00AAAA/B00BBBB/" + "abcdefghijklmnop")]
    [InlineData("AK" + "IAIOSFODNN7EXAMPLE")]
    [InlineData("gh" + "p_0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("xo" + "xb-1234567890-abcdef")]
    [InlineData("https://reader:hunter22@logs.example.com")]
    [InlineData("curl -H 'Authorization: Bear" + "er abcdefghijklmnop1234'")]
    [InlineData("password=hunter22")]
    [InlineData("https://logs.example.com/d?access_token=0123456789abcdef")]
    [InlineData("client-secret: 0123456789abcdef")]
    [InlineData("secret_key=0123456789abcdef")]
    [InlineData("-----BEGIN RSA PRIV" + "ATE KEY-----")]
    public Task Reports_what_everyone_could_use(string text) => RuleVerifier<SecretInSource>.VerifyAsync(RunbookSource.Define($$"""Purpose({|RB8005:"{{text}}"|});"""));

    [Theory]
    [InlineData("Call +351210000000")]
    [InlineData("https://logs.example.com/d/7f9c24e8a1b2c3d4/support-agent")]
    [InlineData("id 123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("password=$PASSWORD, token: ${TOKEN}")]
    [InlineData("Ask for a token at the desk: it takes a minute")]
    [InlineData("https://user@example.com/path")]
    [InlineData("sort_key=timestamp, max_tokens=100000, key: value123")]
    public Task Is_silent_on_what_is_none(string text) => RuleVerifier<SecretInSource>.VerifyAsync(RunbookSource.Define($$"""Purpose("{{text}}");"""));

    [Fact]
    public Task Looks_into_commands_messages_and_channels() => RuleVerifier<SecretInSource>.VerifyAsync(RunbookSource.Define(
        """
        Diagnostic("Errors", Command.ReadOnly("curl", {|RB8005:"https://a:secret1@example.com"|}));
        Message("M", Audience.Internal, i => {|RB8005:"password: hunter22"|});
        """,
        """static readonly Contact Key = Contact("Bot", "Pager").PagerDuty({|RB8005:"0123456789abcdef0123456789abcdef"|});"""));
}

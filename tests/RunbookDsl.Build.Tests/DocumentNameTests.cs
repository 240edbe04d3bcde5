using RunbookDsl.Build.Documents;

namespace RunbookDsl.Build.Tests;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("support-agent.md")]
    [InlineData("Support_Agent.v2.md")]
    [InlineData("7.md")]
    [InlineData("поддержка.md")]
    [InlineData("サポート.md")]
    public void Plain_names_pass(string name) => DocumentNames.IsPlain(name).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".md")]
    [InlineData("..md")]
    [InlineData(".hidden.md")]
    [InlineData("agent")]
    [InlineData("agent.txt")]
    [InlineData("agent.md ")]
    [InlineData("agent..md")]
    [InlineData("../agent.md")]
    [InlineData("..\\agent.md")]
    [InlineData("/etc/agent.md")]
    [InlineData("C:agent.md")]
    [InlineData("sub/agent.md")]
    [InlineData("agent\0.md")]
    [InlineData("agent\n.md")]
    [InlineData("a\u202Etnega.md")]
    [InlineData("a;b.md")]
    [InlineData("$(Folder).md")]
    [InlineData("a*.md")]
    [InlineData("a%2Fb.md")]
    [InlineData("nul.md")]
    [InlineData("CON.x.md")]
    public void Anything_else_is_refused(string name) => DocumentNames.IsPlain(name).Should().BeFalse();

    [Fact]
    public void A_name_too_long_for_some_file_system_is_refused() =>
        DocumentNames.IsPlain(new string('a', 118) + ".md").Should().BeFalse();

    [Fact]
    public void The_refusal_names_the_runbook_and_shows_the_name_harmlessly()
    {
        Action check = () => DocumentNames.Check([new RunbookDocument("My.Runbook", "../\u001b[31m\u202Eevil.md", "")]);

        check.Should().Throw<DocumentException>().Which.Message.Should().Contain("My.Runbook").And.Contain("'../?[31m?evil.md'");
    }
}

using RunbookDsl.Dashboard.Documents;
using RunbookDsl.Dashboard.Tests.Board;

namespace RunbookDsl.Dashboard.Tests.Documents;

public sealed class RunbookMarkdownTests
{
    [Fact]
    public void Shows_raw_html_and_drops_addresses_that_run()
    {
        var html = RunbookMarkdown.Whole(SampleRunbook.Document + "\n\n<javascript:alert(1)> ![x](data:text/html,x) <b onclick=\"x\">bold</b>", SampleRunbook.Support);

        html.Should().NotContain("<script").And.NotContain("javascript:window").And.NotContain("href=\"javascript").And.NotContain("data:text").And.NotContain("<b ");
        html.Should().Contain("&lt;script&gt;").And.NotContain(" style=");
    }

    [Fact]
    public void Every_alert_can_be_linked_to()
    {
        var html = RunbookMarkdown.Whole(SampleRunbook.Document, SampleRunbook.Support);

        html.Should().Contain("<h4 id=\"high-error-rate\">").And.Contain("<h4 id=\"circuit-breaker-trips\">");
    }

    [Fact]
    public void A_section_ends_before_the_next()
    {
        var html = RunbookMarkdown.Section(SampleRunbook.Document, SampleRunbook.Support, SampleRunbook.Support.Alerts[1]);

        html.Should().StartWith("<h4 id=\"circuit-breaker-trips\">").And.Contain("agentctl").And.NotContain("Contacts").And.NotContain("High Error Rate");
        RunbookMarkdown.Section(SampleRunbook.Document, SampleRunbook.Support, SampleRunbook.Support.Alerts[4]).Should().BeEmpty();
    }
}

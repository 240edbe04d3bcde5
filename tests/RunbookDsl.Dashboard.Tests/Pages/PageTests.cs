using System.Net;
using RunbookDsl.Dashboard.Assets;
using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Dashboard.Tests.Pages;

public sealed class PageTests
{
    [Theory]
    [InlineData("/", "<h1>2 alerts are firing</h1>")]
    [InlineData("/runbooks/support-agent", "<h2 id=\"doc-production-runbook-support-agent\">")]
    [InlineData("/runbooks/support-agent/alerts/high-error-rate", "Error rate &gt; 10 % for 5\u00a0min")]
    public async Task Pages_are_whole_without_scripts(string path, string expected)
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(host.Address + path));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Should().Contain(WebUtility.HtmlDecode(expected));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/runbooks/none", HttpStatusCode.NotFound)]
    [InlineData("/runbooks/support-agent/alerts/none", HttpStatusCode.NotFound)]
    [InlineData("/nowhere/at/all", HttpStatusCode.NotFound)]
    public async Task Every_page_forbids_what_is_inline_or_from_elsewhere(string path, HttpStatusCode status)
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(host.Address + path));

        response.StatusCode.Should().Be(status);
        response.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().StartWith("default-src 'none'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("X-Frame-Options").Should().Equal("DENY");
        var html = await response.Content.ReadAsStringAsync();
        html.Should().Contain("<main id=\"content\"").And.NotContain(" style=").And.NotContain("<style").And.NotMatchRegex("<script(?![^>]*src=)").And.NotMatchRegex(" on[a-z]+=\"");
    }

    [Fact]
    public async Task A_document_has_a_page_of_its_own_that_can_be_kept()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        using var client = new HttpClient();

        var page = await client.GetAsync(new Uri(host.Address + "/runbooks/support-agent/document"));
        var file = await client.GetAsync(new Uri(host.Address + "/runbooks/support-agent/document?download=true"));
        var markdown = await client.GetAsync(new Uri(host.Address + "/runbooks/support-agent/document.md"));
        var none = await client.GetAsync(new Uri(host.Address + "/runbooks/none/document"));

        page.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        page.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().StartWith("default-src 'none'").And.Contain("frame-ancestors 'none'");
        page.Content.Headers.ContentDisposition.Should().BeNull();
        (await page.Content.ReadAsStringAsync()).Should().Contain("Alert: High Error Rate</h3>").And.NotContain("<script").And.Be(await file.Content.ReadAsStringAsync());
        file.Content.Headers.ContentDisposition!.FileName.Should().Be("support-agent.html");
        markdown.Content.Headers.ContentType!.ToString().Should().Be("text/markdown; charset=utf-8");
        (await markdown.Content.ReadAsStringAsync()).Should().StartWith("# P");
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_runbook_shows_its_settings_with_their_source()
    {
        var timeout = new SettingDefinition { Name = "timeout", Unit = Unit.Seconds, Default = 30, Description = "Request <time-out>" };
        var turns = new SettingDefinition { Name = "max_turns", Kind = SettingKind.Whole, Unit = Unit.Count, Default = 20 };
        var board = SampleBoards.Busy();
        board.Values =
        [
            new SettingState(timeout, 45, "appsettings.json", null),
            new SettingState(turns, 40, "Dana Reyes", new SettingChange("support-agent", "max_turns", 40, 20, "Dana Reyes", "Dana Reyes", "Campaign <week>", board.Now)),
        ];
        await using var host = await PageHost.StartAsync(board);
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/runbooks/support-agent"));

        html.Should().Contain("<code>timeout</code>").And.Contain("45 s").And.Contain("appsettings.json").And.Contain("Request &lt;time-out&gt;")
            .And.Contain("Dana Reyes").And.Contain("Campaign &lt;week&gt;");
    }

    [Fact]
    public async Task Links_stay_under_the_prefix()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy(), "/ops/runbooks");
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/ops/runbooks"));

        html.Should().Contain("data-events=\"/ops/runbooks/events\"").And.NotMatchRegex("(href|src)=\"/(?!ops/runbooks)");
        (await client.GetAsync(new Uri(host.Address + "/ops/runbooks/runbooks/checkout"))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Labels_are_written_as_text()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Hostile());
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/runbooks/support-agent/alerts/circuit-breaker-trips"));

        html.Should().NotContain("<script>window").And.NotContain("<img").And.Contain("&lt;script&gt;window.injected");
        html.Should().NotContain(new string('W', 1001), "no label is written at full length");
    }

    [Fact]
    public async Task A_journal_that_cannot_be_read_is_told_in_its_own_words()
    {
        await using var host = await PageHost.StartAsync(new BrokenBoard(new JournalUnavailableException("The journal 'runbooks' on db.example.com:5432 cannot be reached.", null)));
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(host.Address));

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync()).Should().Contain("on db.example.com:5432 cannot be reached");
    }

    [Fact]
    public async Task A_host_that_stands_by_says_who_evaluates()
    {
        var board = SampleBoards.Quiet();
        board.StandsBy = "This host (ops-2/7/b) stands by: ops-1/4/<a> evaluates.";
        await using var host = await PageHost.StartAsync(board);
        using var client = new HttpClient();

        foreach (var path in new[] { "", "/runbooks/support-agent" })
        {
            (await client.GetStringAsync(new Uri(host.Address + path))).Should().Contain("Stands by:").And.Contain("ops-1/4/&lt;a&gt; evaluates.");
        }
    }

    [Fact]
    public async Task A_failing_page_says_so_without_its_stack()
    {
        await using var host = await PageHost.StartAsync(new BrokenBoard());
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(host.Address));

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).Should().Contain("This page failed").And.NotContain("   at ").And.NotContain(BrokenBoard.Secret);
    }

    [Theory]
    [InlineData("styles/base.css", "text/css; charset=utf-8")]
    [InlineData("scripts/page.js", "text/javascript; charset=utf-8")]
    [InlineData("vendor/uplot/uPlot.iife.min.js", "text/javascript; charset=utf-8")]
    [InlineData("icons/firing.svg", "image/svg+xml")]
    public async Task Assets_are_kept_for_ever_under_their_version(string name, string type)
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Quiet());
        using var client = new HttpClient();
        var address = $"{host.Address}/assets/{AssetLibrary.Default.Version}/{name}";

        var response = await client.GetAsync(new Uri(address));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);

        response.Content.Headers.ContentType!.ToString().Should().Be(type);
        response.Headers.CacheControl!.ToString().Should().Be("public, max-age=31536000, immutable");
        (await client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        var other = await client.GetAsync(new Uri($"{host.Address}/assets/older/{name}"));
        other.Headers.CacheControl!.NoCache.Should().BeTrue();
        (await other.Content.ReadAsByteArrayAsync()).Should().Equal(await response.Content.ReadAsByteArrayAsync());
        (await client.GetAsync(new Uri($"{host.Address}/assets/older/no-{name}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_stream_greets_and_tells_of_changes()
    {
        var board = SampleBoards.Quiet();
        await using var host = await PageHost.StartAsync(board);
        using var client = new HttpClient();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        using var response = await client.GetAsync(new Uri(host.Address + "/events"), HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(timeout.Token));
        var greeting = await reader.ReadLineAsync(timeout.Token);
        board.Publish("checkout");
        string? line;
        do
        {
            line = await reader.ReadLineAsync(timeout.Token);
        }
        while (line is not (null or "event: change"));

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        greeting.Should().Be("event: hello");
        line.Should().NotBeNull();
    }
}

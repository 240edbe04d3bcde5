using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Pages;

public sealed class MapRunbooksTests
{
    [Theory]
    [InlineData("/", "")]
    [InlineData("/ops", "/ops")]
    public async Task Serves_the_pages_of_a_real_host_beside_its_api(string prefix, string root)
    {
        using var folder = new TemporaryFolder();
        await using var app = RealHost.Build(folder, builder => builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent")));
        app.MapRunbooks(prefix);
        await app.StartAsync();
        using var client = app.GetTestClient();

        (await client.GetStringAsync(new Uri(root + "/", UriKind.Relative))).Should().Contain("No data yet").And.Contain(ThresholdRunbook.Definition.Name);
        foreach (var alert in ThresholdRunbook.Definition.Alerts)
        {
            (await client.GetStringAsync(new Uri($"{root}/runbooks/support-agent/alerts/{alert.Id}", UriKind.Relative))).Should().Contain(WebUtility.HtmlEncode(alert.Name));
        }

        (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.GetAsync(new Uri("/api/alerts", UriKind.Relative))).Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        (await client.GetAsync(new Uri(root + "/nowhere", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        await app.StopAsync();
    }

    [Fact]
    public async Task Says_what_to_call_when_the_host_was_not_added()
    {
        using var folder = new TemporaryFolder();
        await using var app = RealHost.Build(folder, _ => { });

        app.Invoking(application => application.MapRunbooks()).Should().Throw<InvalidOperationException>().WithMessage("*builder.AddRunbooks(*");
    }
}

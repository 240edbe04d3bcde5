using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Definition.History;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Pages;

/// <summary>Ticks checks as a browser without scripts does.</summary>
public sealed partial class CheckFormTests
{
    static readonly RunbookDefinition Definition = ThresholdRunbook.Definition with
    {
        Operation = new OperationDefinition
        {
            Checks = [new CheckDefinition { Id = "daily-errors", Text = "Review <error> trends", Period = CheckPeriod.Daily, At = new TimeOnly(9, 0), TimeZone = "Europe/Lisbon", Owner = ResponderReference.Contact(0) }],
        },
        History = new HistoryDefinition { ReviewEvery = TimeSpan.FromDays(30), NextReview = new DateOnly(2026, 11, 20) },
    };

    [Theory]
    [InlineData("/")]
    [InlineData("/runbooks/support-agent")]
    public async Task A_check_is_ticked_by_a_plain_form(string page)
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = app.GetTestClient();

        var (html, cookies) = await GetAsync(client, page);
        html.Should().Contain("Checks of the day").And.Contain("Review &lt;error&gt; trends").And.Contain("Overdue").And.Contain("Review due:");
        var answer = await PostAsync(client, cookies, Token().Match(html).Groups["token"].Value, page);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Be(page);
        answer.Headers.GetValues("Set-Cookie").Should().Contain(cookie => cookie.Contains("runbook-name=Dana") && cookie.Contains("samesite=strict"));
        var (after, _) = await GetAsync(client, page);
        after.Should().Contain("is-done").And.Contain("by Dana Reyes").And.Contain("all &lt;quiet&gt;").And.NotContain("<form");
    }

    [Theory]
    [InlineData("//evil.example.com/")]
    [InlineData("https://evil.example.com/")]
    [InlineData("/\\evil.example.com")]
    [InlineData("/\t/evil.example.com/")]
    [InlineData("evil.example.com")]
    [InlineData("")]
    public async Task A_form_leads_back_to_these_pages_only(string back)
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = app.GetTestClient();
        var (html, cookies) = await GetAsync(client, "/");

        var answer = await PostAsync(client, cookies, Token().Match(html).Groups["token"].Value, back);

        answer.Headers.Location!.ToString().Should().Be("/");
    }

    [Fact]
    public async Task Pages_under_a_prefix_lead_back_under_it()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder, "/ops");
        using var client = app.GetTestClient();
        var (html, cookies) = await GetAsync(client, "/ops/");

        var answer = await PostAsync(client, cookies, Token().Match(html).Groups["token"].Value, "//evil.example.com/", "/ops");

        answer.Headers.Location!.ToString().Should().Be("/ops/");
    }

    [Fact]
    public async Task A_forged_form_notes_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = app.GetTestClient();

        (await PostAsync(client, "", "made-up", "/")).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        (await GetAsync(client, "/")).Html.Should().Contain("Overdue").And.NotContain("by Dana Reyes");
    }

    static async Task<(string Html, string Cookies)> GetAsync(HttpClient client, string page)
    {
        var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0])) : "";
        return (await answer.Content.ReadAsStringAsync(), cookies);
    }

    static async Task<HttpResponseMessage> PostAsync(HttpClient client, string cookies, string token, string back, string prefix = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(prefix + "/runbooks/support-agent/checks/daily-errors", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["day"] = "2026-11-22", ["by"] = "Dana Reyes", ["note"] = "all <quiet>", ["back"] = back }),
        };
        if (cookies.Length > 0)
        {
            request.Headers.Add("Cookie", cookies);
        }

        return await client.SendAsync(request);
    }

    static async Task<WebApplication> StartAsync(TemporaryFolder folder, string prefix = "/")
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
        var app = RealHost.Build(folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.AddRunbooks(runbooks => runbooks.Add(Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks(prefix);
        await app.StartAsync();

        // Watched since before it was due, and looked at two hours after.
        clock.Advance(TimeSpan.FromHours(3));
        return app;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}

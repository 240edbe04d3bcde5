using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Access;

/// <summary>What others send in the name of an admin who has signed in, or to bring a host down.</summary>
public sealed partial class HostileRequestTests : IAsyncLifetime, IDisposable
{
    const string Script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    readonly TemporaryFolder _folder = new();
    WebApplication _app = default!;
    FormClient _admin = default!;

    public async Task InitializeAsync()
    {
        _app = RealHost.Build(
            _folder,
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero)));
                builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
            },
            isOnLoopback: true,
            signsIn: true);
        _app.MapRunbooks();
        await _app.StartAsync();
        _admin = new FormClient(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_app.Urls.First()) });
        var link = $"/setup/{_app.Services.GetRequiredService<AccountDesk>().FirstLink()}";
        (await _admin.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "dana@example.com"), ("password", "correct horse battery"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_form_or_script_of_another_site_does_nothing_anywhere()
    {
        var before = Entries();
        var wrong = new List<string>();
        foreach (var (method, path) in Acting())
        {
            // All that another site's page can have a browser send: a form, or text that is JSON.
            foreach (var content in new HttpContent[] { new FormUrlEncodedContent([KeyValuePair.Create("by", "Somebody"), KeyValuePair.Create("title", "Slow")]), new StringContent("{\"by\":\"Somebody\"}", Encoding.UTF8, MediaTypeNames.Text.Plain) })
            {
                using var answer = await _admin.SendAsync(method, path, content);
                if ((int)answer.StatusCode is not (400 or 404 or 415))
                {
                    wrong.Add($"{method} {path}: {(int)answer.StatusCode}");
                }
            }
        }

        wrong.Should().BeEmpty();
        Entries().Should().Be(before);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read_anywhere()
    {
        var wrong = new List<string>();
        foreach (var (method, path) in Acting())
        {
            using var content = path.StartsWith("/api/", StringComparison.Ordinal)
                ? new StringContent($"{{\"by\":\"{new string('x', 300_000)}\"}}", Encoding.UTF8, MediaTypeNames.Application.Json)
                : (HttpContent)new FormUrlEncodedContent([KeyValuePair.Create("by", new string('x', 300_000))]);
            try
            {
                using var answer = await _admin.SendAsync(method, path, content);
                if ((int)answer.StatusCode is not (400 or 413))
                {
                    wrong.Add($"{method} {path}: {(int)answer.StatusCode}");
                }
            }
            catch (HttpRequestException)
            {
                // The connection was closed on the sender.
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task Whatever_people_write_is_only_text_on_every_page_and_in_no_name_of_a_file()
    {
        foreach (var (path, page, fields) in new (string, string, (string, string)[])[]
        {
            ("/incidents", "/incidents", [("title", "../../" + Script), ("runbook", "support-agent")]),
            ("/incidents/1/note", "/incidents/1", [("text", Script)]),
            ("/silences", "/silences", [("do", "add"), ("matchers", $"tool = {Script}"), ("for", "60"), ("reason", Script)]),
            ("/maintenance", "/maintenance", [("kind", "once"), ("matchers", $"tool = {Script}"), ("reason", Script), ("ends", "2026-11-22T10:00")]),
            ("/accounts", "/accounts", [("name", Script), ("email", $"ana@{Script}"), ("role", "Viewer")]),
            ("/keys", "/keys", [("name", Script), ("role", "Viewer"), ("days", "30")]),
        })
        {
            var answer = await _admin.PostAsync(path, page, fields);
            ((int)answer.StatusCode).Should().BeOneOf([200, 302], path);
        }

        foreach (var page in new[] { "/", "/incidents", "/incidents/1", "/silences", "/maintenance", "/oncall", "/accounts", "/keys", "/audit", "/watch", "/account", "/runbooks/support-agent", "/incidents?text=" + Uri.EscapeDataString(Script), "/silences?matchers=" + Uri.EscapeDataString(Script), "/login?back=" + Uri.EscapeDataString(Script), "/" + Uri.EscapeDataString(Script) })
        {
            (await _admin.ReadAsync(page)).Should().NotContain("<script>alert").And.NotContain("<img src=x", page);
        }

        foreach (var kind in new[] { "md", "json" })
        {
            using var file = await _admin.GetAsync($"/api/incidents/1/export.{kind}");
            file.Content.Headers.ContentDisposition!.FileName!.Trim('"').Should().Be($"incident-1.{kind}");
            foreach (var path in new[] { "..%2f..%2fetc%2fpasswd", "..", "1%00", "1;rm", "%2e%2e%2f1", "-1" })
            {
                (await _admin.GetAsync($"/api/incidents/{path}/export.{kind}")).StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
            }
        }

        (await _admin.GetAsync("/assets/x/..%2f..%2fappsettings.json")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Passwords_are_tried_neither_of_one_account_from_many_addresses_nor_of_many_from_one()
    {
        var throttle = new LoginThrottle(new FakeTimeProvider());
        bool Tried(int account, int address) => throttle.TryBegin($"{account}@example.com", $"192.0.2.{address}");

        Enumerable.Range(0, 50).Count(i => Tried(0, i)).Should().Be(LoginThrottle.MostFailures);
        Enumerable.Range(1, 50).Count(i => Tried(i, 200)).Should().Be(LoginThrottle.MostFailures);
        Tried(51, 201).Should().BeTrue("others are let try");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _admin.Dispose();
        _folder.Dispose();
    }

    long Entries() => _app.Services.GetRequiredService<AuditDesk>().Check().LastSeq;

    // Whatever acts and asks who one is: hooks, links and the intake have proofs and limits of their own.
    IEnumerable<(HttpMethod Method, string Path)> Acting() => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Where(method => method is "POST").Select(method => (new HttpMethod(method), "/" + Hole().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "1"))))
        .Where(endpoint => !new[] { "/v1", "/hooks", "/links", "/opentelemetry" }.Any(start => endpoint.Item2.StartsWith(start, StringComparison.Ordinal)));

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.ApiKeys;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Access;

/// <summary>What programs can do with a key that an admin made, and what they cannot.</summary>
public sealed partial class ApiKeyTests : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
    WebApplication _app = default!;
    FormClient _admin = default!;
    HttpClient _program = default!;

    ApiKeyDesk Desk => _app.Services.GetRequiredService<ApiKeyDesk>();

    public async Task InitializeAsync()
    {
        _app = RealHost.Build(_folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Runbooks:Access:Mode", "Local"), KeyValuePair.Create<string, string?>("Logging:LogLevel:Default", "Trace")]);
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
            builder.Services.AddSingleton<TimeProvider>(_clock);
            builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        _app.MapRunbooks();
        await _app.StartAsync();
        _program = _app.GetTestClient();
        _admin = new FormClient(_app.GetTestClient());
        var link = $"/setup/{_app.Services.GetRequiredService<AccountDesk>().FirstLink()}";
        await _admin.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "dana@example.com"), ("password", "correct horse battery"));
    }

    [Fact]
    public async Task An_admin_makes_a_key_that_is_shown_once_and_lets_it_hold_no_more()
    {
        (await _admin.ReadAsync("/account")).Should().Contain("href=\"/keys\"");
        var made = await (await _admin.PostAsync("/keys", "/keys", ("name", "Prometheus <b>"), ("role", "Viewer"), ("days", "90"))).Content.ReadAsStringAsync();
        var secret = Secret().Match(made).Value;

        secret.Should().NotBeEmpty();
        (await GetAsync("/metrics", secret)).Should().Be(HttpStatusCode.OK, "a Prometheus scrapes with it");
        var page = await _admin.ReadAsync("/keys");
        page.Should().Contain("Prometheus &lt;b&gt;").And.Contain(secret[..10] + "…").And.Contain("by Dana Reyes").And.NotContain(secret).And.NotContain("never</span>");

        (await _admin.PostAsync("/keys/1/revoke", "/keys")).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await GetAsync("/metrics", secret)).Should().Be(HttpStatusCode.Unauthorized);
        (await _admin.ReadAsync("/keys")).Should().Contain("revoked at");
        (await _admin.PostAsync("/keys", "/keys", ("name", "No role"), ("role", "3"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await _admin.PostAsync("/keys", "/keys", ("name", ""), ("role", "Viewer"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        _app.Services.GetFakeLogCollector().GetSnapshot().Should().NotContain(record => record.Message.Contains(secret));
        _app.Services.GetRequiredService<JournalStore>().Read(connection => connection.Query(null, "SELECT hash || beginning FROM api_keys", row => row.GetString(0))).Should().ContainSingle().Which.Should().NotContain(secret);
    }

    [Fact]
    public async Task A_key_does_what_its_role_may_under_its_own_name()
    {
        var viewer = Desk.Create("Dashboard", AccessRole.Viewer, null, "Dana Reyes").Secret;
        var responder = Desk.Create("Deploy bot", AccessRole.Responder, null, "Dana Reyes").Secret;
        var incident = new { runbook = "support-agent", title = "Slow", by = "Somebody else" };

        (await GetAsync("/api/incidents", viewer)).Should().Be(HttpStatusCode.OK);
        (await PostAsync("/api/incidents", viewer, incident)).Status.Should().Be(HttpStatusCode.Forbidden);
        var (status, opened) = await PostAsync("/api/incidents", responder, incident);
        (await PostAsync("/api/keys", responder, new { name = "More", role = "admin" })).Status.Should().Be(HttpStatusCode.Forbidden);

        status.Should().Be(HttpStatusCode.Created);
        opened.GetProperty("openedBy").GetString().Should().Be("Deploy bot (API key)");
    }

    [Fact]
    public async Task A_key_that_is_expired_unknown_or_sent_elsewhere_is_worth_nothing()
    {
        var secret = Desk.Create("Short", AccessRole.Admin, 1, "Dana Reyes").Secret;
        (await GetAsync("/api/keys", secret)).Should().Be(HttpStatusCode.OK);
        foreach (var page in new[] { "/", "/keys", "/incidents" })
        {
            (await GetAsync(page, secret)).Should().Be(HttpStatusCode.Redirect, "keys are for the API and the metrics");
        }

        _clock.Advance(TimeSpan.FromDays(1));

        (await GetAsync("/api/keys", secret)).Should().Be(HttpStatusCode.Unauthorized);
        foreach (var other in new[] { secret + "x", "rbk_", "", "x", new string('x', 5000) })
        {
            using var answer = await SendAsync(HttpMethod.Get, "/api/runbooks", other, null);
            answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.Should().ContainSingle().Which.Scheme.Should().Be("Bearer");
        }
    }

    [Fact]
    public async Task Keys_are_made_listed_and_revoked_by_the_API()
    {
        var admin = Desk.Create("Automation", AccessRole.Admin, 30, "Dana Reyes").Secret;

        var (status, made) = await PostAsync("/api/keys", admin, new { name = "Exporter", role = "viewer", days = 7 });
        var secret = made.GetProperty("secret").GetString()!;
        (await PostAsync("/api/keys", admin, new { name = "Exporter", role = "2" })).Status.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/api/keys", admin, new { name = "Exporter", role = "viewer", days = 0 })).Status.Should().Be(HttpStatusCode.BadRequest);
        (await GetAsync("/api/runbooks", secret)).Should().Be(HttpStatusCode.OK);
        using var revoked = await SendAsync(HttpMethod.Delete, "/api/keys/2", admin, null);
        using var again = await SendAsync(HttpMethod.Delete, "/api/keys/2", admin, null);
        using var listed = await SendAsync(HttpMethod.Get, "/api/keys", admin, null);
        var keys = await listed.Content.ReadAsStringAsync();

        status.Should().Be(HttpStatusCode.Created);
        made.GetProperty("key").GetProperty("expiresAt").GetDateTimeOffset().Should().Be(_clock.GetUtcNow().AddDays(7));
        (revoked.StatusCode, again.StatusCode).Should().Be((HttpStatusCode.NoContent, HttpStatusCode.NotFound));
        (await GetAsync("/api/runbooks", secret)).Should().Be(HttpStatusCode.Unauthorized);
        keys.Should().Contain("\"createdBy\":\"Automation (API key)\"").And.Contain("\"usedAt\":\"2026-11-22T08:00:00").And.NotContain(secret).And.NotContain(admin);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _program.Dispose();
        _admin.Dispose();
        _folder.Dispose();
    }

    async Task<HttpStatusCode> GetAsync(string path, string key)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, key, null);
        return answer.StatusCode;
    }

    async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, string key, object body)
    {
        using var content = JsonContent.Create(body);
        using var answer = await SendAsync(HttpMethod.Post, path, key, content);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string key, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        return await _program.SendAsync(request);
    }

    [GeneratedRegex("rbk_[A-Za-z0-9_-]{43}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}

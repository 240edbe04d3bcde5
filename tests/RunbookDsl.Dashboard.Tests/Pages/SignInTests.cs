using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Pages;

/// <summary>Comes in, acts and is kept out as a browser without scripts is.</summary>
public sealed partial class SignInTests : IAsyncLifetime, IDisposable
{
    const string Password = "correct horse battery";

    readonly TemporaryFolder _folder = new();
    readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
    WebApplication _app = default!;
    FormClient _client = default!;

    public async Task InitializeAsync()
    {
        _app = RealHost.Build(
            _folder,
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(_clock);
                builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
            },
            signsIn: true);
        _app.MapRunbooks();
        await _app.StartAsync();
        _client = new FormClient(_app.GetTestClient());
    }

    [Fact]
    public async Task Nobody_reaches_anything_but_health_login_and_intake()
    {
        var endpoints = _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        endpoints.Should().HaveCountGreaterThan(30);
        var reached = new List<string>();
        foreach (var endpoint in endpoints)
        {
            var path = "/" + Hole().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "1");
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var answer = await _client.SendAsync(new HttpMethod(method), path, null);
                if (answer.StatusCode != HttpStatusCode.Unauthorized && answer.Headers.Location?.ToString().StartsWith("/login?back=", StringComparison.Ordinal) != true)
                {
                    reached.Add(path.Split('/')[1]);
                }
            }
        }

        reached.Distinct(StringComparer.Ordinal).Should().BeSubsetOf(["healthz", "readyz", "login", "setup", "links", "hooks", "assets", "v1", "opentelemetry.proto.collector.metrics.v1.MetricsService"]);
    }

    [Fact]
    public async Task The_first_link_makes_an_admin_once_and_roles_hold()
    {
        var desk = _app.Services.GetRequiredService<AccountDesk>();
        var link = $"/setup/{desk.FirstLink()}";
        (await _client.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "Dana@example.com"), ("password", "short"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var first = await _client.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "Dana@example.com"), ("password", Password));
        first.StatusCode.Should().Be(HttpStatusCode.Redirect);
        first.Headers.GetValues("Set-Cookie").Should().Contain(cookie => cookie.StartsWith("runbook-sign-in=") && cookie.Contains("samesite=strict") && cookie.Contains("httponly"));
        (await _client.GetAsync(link)).StatusCode.Should().Be(HttpStatusCode.NotFound, "a link works once");
        (await _client.PostAsync("/incidents", "/incidents", ("title", "Slow"), ("runbook", "support-agent"), ("by", "Somebody else"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await _client.GetAsync("/incidents/1")).Content.ReadAsStringAsync()).Should().Contain("Dana Reyes").And.NotContain("Somebody else");
        (await _client.PostAsync("/silences", "/silences", ("do", "add"), ("matchers", "alert = trips"), ("for", "60"), ("reason", "R"), ("by", "Somebody else"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _client.PostAsync("/maintenance", "/maintenance", ("kind", "once"), ("matchers", "alert = trips"), ("reason", "R"), ("ends", "2026-11-22T10:00"), ("by", "Somebody else"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _client.SendAsync(HttpMethod.Post, "/api/maintenance", JsonContent.Create(new { matchers = new[] { "alert = trips" }, reason = "R", by = "Somebody else", endsAt = "2026-11-22T10:00:00Z" }))).StatusCode.Should().Be(HttpStatusCode.Created);
        foreach (var page in new[] { "/silences", "/maintenance" })
        {
            (await (await _client.GetAsync(page)).Content.ReadAsStringAsync()).Should().Contain("Dana Reyes").And.Contain("readonly").And.NotContain("Somebody else");
        }

        var invited = await _client.PostAsync("/accounts", "/accounts", ("name", "Ana Costa"), ("email", "ana@example.com"), ("role", "Viewer"));
        var second = Link().Match(await invited.Content.ReadAsStringAsync()).Value;
        (await _client.PostAsync("/accounts/1", "/accounts", ("do", "disable"), ("role", "Admin"))).StatusCode.Should().Be(HttpStatusCode.Conflict, "the last admin stays");
        _client.Forget();
        (await _client.PostAsync(second, second, ("password", Password))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _client.GetAsync("/incidents")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _client.PostAsync("/incidents", "/incidents", ("title", "Slow"), ("runbook", "support-agent"), ("by", "Ana Costa"))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await _client.GetAsync("/accounts")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await _client.GetAsync("/audit")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await _client.GetAsync("/api/audit")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        desk.Change(2, AccessRole.Viewer, isDisabled: true, "Dana Reyes").Should().BeNull();
        (await _client.GetAsync("/incidents")).StatusCode.Should().Be(HttpStatusCode.Redirect, "a disabled account is out at once");
    }

    [Fact]
    public async Task What_is_done_about_accounts_is_in_the_audit_whatever_names_there_are()
    {
        var link = $"/setup/{_app.Services.GetRequiredService<AccountDesk>().FirstLink()}";
        await _client.PostAsync(link, link, ("name", "Dana <script>alert(1)</script>"), ("email", "dana@example.com"), ("password", Password));
        await _client.PostAsync("/accounts", "/accounts", ("name", "Ana Costa"), ("email", "ana@example.com"), ("role", "Viewer"));
        await _client.PostAsync("/accounts/2", "/accounts", ("do", "role"), ("role", "Responder"));
        await _client.PostAsync("/accounts/2", "/accounts", ("do", "link"), ("role", "Responder"));
        await _client.PostAsync("/accounts/2", "/accounts", ("do", "disable"), ("role", "Responder"));
        await _client.PostAsync("/keys", "/keys", ("name", "Prometheus"), ("role", "Viewer"), ("days", ""));
        await _client.PostAsync("/logout", "/account");
        for (var i = 0; i < LoginThrottle.MostFailures + 3; i++)
        {
            await _client.PostAsync("/login", "/login", ("email", "ana@example.com"), ("password", "wrong"));
        }

        _clock.Advance(LoginThrottle.Pause);
        await _client.PostAsync("/login", "/login", ("email", "dana@example.com"), ("password", Password));
        var page = await _client.ReadAsync("/audit");

        Entry().Matches(page).Select(entry => entry.Groups["name"].Value).Should().Equal(
            "10. Signed in", "9. Sign in throttled", "8. Signed out", "7. Key made", "6. Account changed", "5. Account linked", "4. Account changed", "3. Account made", "2. Password set", "1. Account made");
        page.Should().Contain("Entries 1 to 10 are as they were written").And.Contain("by Dana &lt;script&gt;alert(1)&lt;/script&gt;").And.NotContain("<script>alert");
    }

    [Fact]
    public async Task Passwords_cannot_be_tried_in_numbers()
    {
        for (var i = 0; i < LoginThrottle.MostFailures; i++)
        {
            (await _client.PostAsync("/login", "/login", ("email", "dana@example.com"), ("password", "wrong"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }

        (await _client.PostAsync("/login", "/login", ("email", "dana@example.com"), ("password", "wrong"))).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        _clock.Advance(LoginThrottle.Pause);
        (await _client.PostAsync("/login", "/login", ("email", "dana@example.com"), ("password", "wrong"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Whoever_signs_out_is_out()
    {
        var link = $"/setup/{_app.Services.GetRequiredService<AccountDesk>().FirstLink()}";
        await _client.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "dana@example.com"), ("password", Password));
        (await (await _client.GetAsync("/account")).Content.ReadAsStringAsync()).Should().Contain("Dana Reyes").And.Contain("/accounts");
        var before = _client.Cookies();
        (await _client.PostAsync("/logout", "/account")).Headers.Location.Should().Be(new Uri("/login", UriKind.Relative));
        (await _client.GetAsync("/account")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        _client.Forget(before);
        (await _client.GetAsync("/account")).StatusCode.Should().Be(HttpStatusCode.Redirect, "a copy of the cookie is worth nothing any more");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex("/setup/[A-Za-z0-9_-]{43}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<span class=\"alert-name\">(?<name>[^<]+)</span>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}

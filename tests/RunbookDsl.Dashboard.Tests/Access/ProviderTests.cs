using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Access;

/// <summary>Comes in by an OpenID Connect provider, or is kept out.</summary>
public sealed class ProviderTests : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    SmallProvider _provider = default!;
    WebApplication _app = default!;
    FormClient _client = default!;

    public async Task InitializeAsync()
    {
        _provider = await SmallProvider.StartAsync();
        _app = Build(new Dictionary<string, string?>
        {
            ["Runbooks:Access:OpenIdConnect:Authority"] = _provider.Address,
            ["Runbooks:Access:OpenIdConnect:ClientId"] = SmallProvider.ClientId,
            ["Runbooks:Access:OpenIdConnect:ClientSecret"] = SmallProvider.ClientSecret,
            ["Runbooks:Access:OpenIdConnect:Roles:everybody"] = "viewer",
            ["Runbooks:Access:OpenIdConnect:Roles:oncall"] = "responder",
            ["Runbooks:Access:OpenIdConnect:Roles:owners"] = "admin",
            ["Runbooks:Access:Contacts:ana.costa@example.com"] = "Ana Costa",
        });
        await _app.StartAsync();
        _client = new FormClient(_app.GetTestClient());
    }

    [Fact]
    public async Task Whoever_comes_from_the_provider_acts_as_the_contact_with_the_highest_role_and_goes_out_again()
    {
        var (back, page) = await SignInAsync("/incidents?state=all");

        back.Should().Be("0;url=/incidents?state=all");
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await _client.PostAsync("/incidents", "/incidents", ("title", "Slow"), ("runbook", "support-agent"), ("by", "Somebody else"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _client.ReadAsync("/incidents/1")).Should().Contain("Dana Reyes").And.NotContain("Somebody else").And.NotContain("D. Reyes");
        (await _client.GetAsync("/accounts")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var entries = _app.Services.GetRequiredService<AuditDesk>().Read(null, 10).Select(entry => $"{entry.Kind} {entry.By} {entry.Subject}").ToList();
        entries.Should().Equal("Incident Dana Reyes incident 1", "SignedIn Dana Reyes 248289761001 at localhost", "AccountMade  248289761001 at localhost");

        var before = _client.Cookies();
        (await _client.PostAsync("/logout", "/account")).Headers.Location.Should().Be(new Uri("/signed-out", UriKind.Relative));
        (await _client.ReadAsync("/signed-out")).Should().Contain("href=\"/signed-out/provider\"");
        var end = (await _client.GetAsync("/signed-out/provider")).Headers.Location!;
        end.ToString().Should().StartWith(_provider.Address + "/end?").And.Contain("client_id=runbooks").And.Contain("post_logout_redirect_uri=http%3A%2F%2Flocalhost%2Fsignout-callback-oidc");
        _client.Forget(before);
        (await _client.GetAsync("/incidents")).StatusCode.Should().Be(HttpStatusCode.Redirect, "a copy of the cookie is worth nothing any more");
    }

    [Fact]
    public async Task An_admin_keeps_somebody_out_whatever_the_provider_says()
    {
        _provider.Claims["roles"] = "owners";
        _provider.Claims["email"] = "ANA.costa@example.com";
        await SignInAsync("/accounts");
        var accounts = await _client.ReadAsync("/accounts");
        accounts.Should().Contain("Ana Costa").And.NotContain("New account").And.NotContain("Link for a new password");
        (await _client.PostAsync("/accounts/1", "/accounts", ("do", "disable"), ("role", "Admin"))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await _client.GetAsync("/accounts")).StatusCode.Should().Be(HttpStatusCode.Redirect, "out at once");
        await RefusedAsync("disabled", "Your account here is disabled");
        (await _client.GetAsync("/setup/x")).StatusCode.Should().Be(HttpStatusCode.Redirect, "there are no passwords here");
        (await _client.SendAsync(HttpMethod.Post, "/login", new FormUrlEncodedContent([]))).StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_token_that_is_not_right_lets_nobody_in()
    {
        var now = DateTime.UtcNow;
        foreach (var (reason, wrong) in new (string, Action<SecurityTokenDescriptor>)[]
        {
            ("IDX10511", _ => _provider.IsForged = true),
            ("IDX10214", token => token.Audience = "another-client"),
            ("IDX10205", token => token.Issuer = "https://login.example.com"),
            ("IDX21323", token => token.Claims["nonce"] = "of another sign-in"),
            ("IDX21323", token => token.Claims.Remove("nonce")),
            ("IDX10223", token => (token.IssuedAt, token.NotBefore, token.Expires) = (now.AddHours(-2), now.AddHours(-2), now.AddHours(-1))),
            ("is not signed", token => token.SigningCredentials = null),
        })
        {
            _provider.IsForged = false;
            _provider.Change = wrong;
            await RefusedAsync("refused", "does not prove who you are");
            Log().Should().Contain(reason);
        }
    }

    [Fact]
    public async Task Whoever_has_no_role_here_is_not_let_in()
    {
        _provider.Claims["roles"] = new[] { "guests" };
        await RefusedAsync("role", "You have no role here");
        _provider.Claims.Remove("roles");
        await RefusedAsync("role", "You have no role here");
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_or_that_was_used_lets_nobody_in()
    {
        var (_, callback) = await AskAsync("/");
        var cookies = _client.Cookies();
        _client.Forget();
        (await _client.GetAsync(callback)).Headers.Location!.ToString().Should().Be("/login/failed?why=refused", "another browser asked");
        _client.Forget(cookies);
        (await _client.GetAsync(callback)).Headers.Location!.ToString().Should().StartWith("/signed-in");
        _client.Forget(new(cookies));
        (await _client.GetAsync(callback)).Headers.Location!.ToString().Should().Be("/login/failed?why=refused", "the code was used");
        (await _client.GetAsync("/signin-oidc?code=1&state=1")).Headers.Location!.ToString().Should().Be("/login/failed?why=refused");
    }

    [Fact]
    public async Task People_come_back_to_this_host_only()
    {
        foreach (var back in new[] { "https://evil.example.com/", "//evil.example.com/", "/\\evil.example.com", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b" })
        {
            using var page = await _client.GetAsync($"/signed-in?back={Uri.EscapeDataString(back)}");
            page.Headers.GetValues("Refresh").Should().Equal("0;url=/");
        }
    }

    [Fact]
    public void A_contact_is_found_by_the_address_of_its_mail_or_by_configuration()
    {
        var contacts = _app.Services.GetRequiredService<ContactNames>();

        contacts.Of("Dana@Example.com", "D. Reyes").Should().Be("Dana Reyes");
        contacts.Of("ana.costa@example.com", "A. Costa").Should().Be("Ana Costa");
        contacts.Of("luis@example.com", "L. Prado").Should().Be("L. Prado");
        contacts.Of(null, "M. Vieira").Should().Be("M. Vieira");
    }

    [Fact]
    public void What_is_configured_wrongly_is_said_at_start()
    {
        var start = () => Build(new Dictionary<string, string?>
        {
            ["Runbooks:Access:OpenIdConnect:Authority"] = "http://login.example.com",
            ["Runbooks:Access:OpenIdConnect:ClientSecret"] = "hush",
            ["Runbooks:Access:OpenIdConnect:Roles:everybody"] = "boss",
            ["Runbooks:Access:Contacts:marta@example.com"] = "Marta Vieira",
        });
        var empty = () => Build([]);

        start.Should().Throw<RunbookConfigurationException>().Which.Message.Should().NotContain("hush")
            .And.Contain("OpenIdConnect:Authority is 'http://login.example.com/'").And.Contain("OpenIdConnect:ClientId is empty")
            .And.Contain("Roles:everybody is 'boss'; allowed is viewer, responder, approver or admin").And.Contain("Contacts:marta@example.com is 'Marta Vieira'; allowed is the name of a contact");
        empty.Should().Throw<RunbookConfigurationException>().Which.Message.Should().Contain("Authority is ''").And.Contain("OpenIdConnect:Roles is empty");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_said_so()
    {
        await using var app = Build(new Dictionary<string, string?>
        {
            ["Runbooks:Access:OpenIdConnect:Authority"] = "http://127.0.0.1:1",
            ["Runbooks:Access:OpenIdConnect:ClientId"] = SmallProvider.ClientId,
            ["Runbooks:Access:OpenIdConnect:Roles:everybody"] = "viewer",
            ["Runbooks:Journal:Path"] = _folder.Journal + "-2",
        });
        await app.StartAsync();
        using var client = app.GetTestClient();

        using var answer = await client.GetAsync(new Uri("/login", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("does not answer");
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _provider.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _browser.Dispose();
        _folder.Dispose();
    }

    WebApplication Build(Dictionary<string, string?> settings)
    {
        var app = RealHost.Build(_folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Runbooks:Access:Mode", "OpenIdConnect"), .. settings]);
            builder.Logging.AddFakeLogging();
            builder.AddRunbooks(runbooks => runbooks.Add(Definition(), new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        return app;
    }

    static RunbookDefinition Definition() => ThresholdRunbook.Definition with
    {
        Contacts = [ThresholdRunbook.Definition.Contacts[0] with { Channels = [new ChannelDefinition(ChannelKind.Mail, "dana@example.com")] }, ThresholdRunbook.Definition.Contacts[1]],
    };

    string Log() => string.Join('\n', _app.Services.GetFakeLogCollector().GetSnapshot().Select(record => record.Message).Where(message => message.StartsWith("Somebody who came", StringComparison.Ordinal)));

    // As far as the provider sends the browser back.
    async Task<(Uri Provider, string Callback)> AskAsync(string page)
    {
        var login = (await _client.GetAsync(page)).Headers.Location!;
        login.ToString().Should().StartWith("/login?back=");
        var provider = (await _client.GetAsync(login.ToString())).Headers.Location!;
        provider.ToString().Should().StartWith(_provider.Address + "/authorize?").And.Contain("code_challenge=").And.Contain("redirect_uri=http%3A%2F%2Flocalhost%2Fsignin-oidc").And.NotContain(SmallProvider.ClientSecret);
        var callback = (await _browser.GetAsync(provider)).Headers.Location!;
        return (provider, callback.PathAndQuery);
    }

    async Task<(string Refresh, HttpResponseMessage Page)> SignInAsync(string page)
    {
        var (_, callback) = await AskAsync(page);
        using var entered = await _client.GetAsync(callback);
        Log().Should().BeEmpty();
        entered.Headers.GetValues("Set-Cookie").Should().Contain(cookie => cookie.StartsWith("runbook-sign-in=") && cookie.Contains("samesite=strict") && cookie.Contains("httponly"));
        using var signedIn = await _client.GetAsync(entered.Headers.Location!.ToString());
        var refresh = signedIn.Headers.GetValues("Refresh").Single();
        return (refresh, await _client.GetAsync(refresh["0;url=".Length..]));
    }

    async Task RefusedAsync(string why, string words)
    {
        var (_, callback) = await AskAsync("/");
        var failed = (await _client.GetAsync(callback)).Headers.Location!.ToString();
        failed.Should().Be($"/login/failed?why={why}");
        using var page = await _client.GetAsync(failed);
        page.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await page.Content.ReadAsStringAsync()).Should().Contain(words);
        (await _client.GetAsync("/incidents")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _client.GetAsync("/api/runbooks")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}

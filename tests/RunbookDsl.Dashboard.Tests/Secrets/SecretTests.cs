using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Tests.Secrets;

/// <summary>Puts a secret wherever one can be configured, lets every way out fail, and looks for them wherever something is written.</summary>
public sealed partial class SecretTests : IAsyncLifetime, IDisposable
{
    const string Mark = "hush-hush";
    const string Password = "hush-hush-of-dana";

    readonly TemporaryFolder _folder = new();
    readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
    readonly StringWriter _console = new();
    EchoingReceiver _receiver = default!;
    WebApplication _app = default!;
    FormClient _client = default!;

    public async Task InitializeAsync()
    {
        _receiver = await EchoingReceiver.StartAsync();
        var at = $"http://127.0.0.1:{_receiver.Address.Port}";
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Trace",
            ["Runbooks:Journal:Path"] = _folder.Journal,
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Access:OpenIdConnect:ClientSecret"] = Secret("provider"),
            ["Runbooks:Watch:HeartbeatUrl"] = $"{at}/{Secret("heartbeat")}",
            ["Runbooks:Hooks:pagers:Secrets:0"] = Secret("of-the-hook"),
            ["Runbooks:Channels:AllowPlainHttp"] = "true",
            ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
            ["Runbooks:Channels:DrainTimeout"] = "00:00:00",
            ["Runbooks:Channels:LinkKey"] = Secret("links") + new string('x', 32),
            ["Runbooks:Channels:Webhooks:pager:Url"] = $"{at}/hook?token={Secret("webhook-address")}",
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = Secret("webhook-signature"),
            ["Runbooks:Channels:Mail:From"] = "runbooks@example.com",
            ["Runbooks:Channels:Mail:Host"] = "127.0.0.1",
            ["Runbooks:Channels:Mail:Port"] = "1",
            ["Runbooks:Channels:Mail:User"] = "runbooks",
            ["Runbooks:Channels:Mail:Password"] = Secret("mail"),
            ["Runbooks:Channels:PagerDuty:Url"] = at,
            ["Runbooks:Channels:PagerDuty:RoutingKeys:support"] = Secret("pagerduty"),
            ["Runbooks:Channels:Slack:Url"] = at,
            ["Runbooks:Channels:Slack:Token"] = Secret("slack"),
            ["Runbooks:Channels:Slack:Webhooks:#loud"] = $"{at}/{Secret("slack-address")}",
            ["Runbooks:Channels:Teams:oncall"] = $"{at}/{Secret("teams-address")}",
            ["Runbooks:Channels:Alertmanager:main:Url"] = at,
            ["Runbooks:Channels:Alertmanager:main:Token"] = Secret("alertmanager"),
        });
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<TextWriter>(_console);
        builder.AddRunbooks(runbooks => runbooks.Add(Definition(), new ThresholdEvaluator(), "# Support Agent"));
        _app = builder.Build();
        _app.MapRunbooks();
        await _app.StartAsync();
        _client = new FormClient(_app.GetTestClient());
    }

    [Fact]
    public async Task Nothing_that_is_written_anywhere_has_one_in_it()
    {
        var link = $"/setup/{_app.Services.GetRequiredService<AccountDesk>().FirstLink()}";
        (await _client.PostAsync(link, link, ("name", "Dana Reyes"), ("email", "dana@example.com"), ("password", Password))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await _client.PostAsync("/login", "/login", ("email", "dana@example.com"), ("password", Password + " mistyped"));
        var opened = _app.Services.GetRequiredService<IncidentDesk>().Open(Definition(), "Slow", IncidentSeverity.Sev1, "Dana Reyes");
        foreach (var receiver in _app.Services.GetRequiredService<ReceiverBoard>().Receivers())
        {
            var test = Waited(_app.Services.GetRequiredService<ReceiverTester>().SendAsync(receiver.Channel, receiver.Address, "Dana Reyes"));
            (await test).Outcome.Should().Be(ReceiverTestOutcome.Failed, receiver.Channel);
        }

        string[] used = ["heartbeat", "webhook-address", "pagerduty", "slack", "slack-address", "teams-address", "alertmanager"];
        await Waited(UntilAsync(() => used.All(name => Sent().Contains(Secret(name), StringComparison.Ordinal))));
        await Waited(UntilAsync(() => _app.Services.GetRequiredService<HostWatch>().Heartbeat.Problem is not null));

        var written = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["log"] = string.Join('\n', _app.Services.GetFakeLogCollector().GetSnapshot().Select(record => $"{record.Message} {record.Exception} {string.Join(' ', record.StructuredState ?? [])} {string.Join(' ', record.Scopes)}")),
            ["console"] = _console.ToString(),
        };
        foreach (var path in Paths(opened.Id))
        {
            using var answer = await _client.GetAsync(path);
            written[path] = $"{answer.Headers} {await answer.Content.ReadAsStringAsync()}";
        }

        written.Keys.Should().Contain(["/channels", "/api/channels", "/metrics", "/readyz", "/audit", "/api/audit", "/watch", "/incidents/1", "/api/incidents/1/export.md", "/openapi/v1.json"]);
        written["/channels"].Should().Contain("Failed last");
        written.Where(each => each.Value.Contains(Mark, StringComparison.OrdinalIgnoreCase)).Select(each => $"{each.Key}: {Around(each.Value)}").Should().BeEmpty();
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await Waited(_app.DisposeAsync().AsTask());
    }

    public void Dispose()
    {
        _client.Dispose();
        _console.Dispose();
        _folder.Dispose();
    }

    static string Secret(string of) => $"{Mark}-{of}";

    static RunbookDefinition Definition() => ThresholdRunbook.Definition with
    {
        Contacts =
        [
            new ContactDefinition
            {
                Role = "Primary On-Call",
                Name = "Dana Reyes",
                Channels =
                [
                    new ChannelDefinition(ChannelKind.Webhook, "pager"), new ChannelDefinition(ChannelKind.Webhook, "oncall"), new ChannelDefinition(ChannelKind.Slack, "#support-agent"),
                    new ChannelDefinition(ChannelKind.Mail, "dana@example.com"), new ChannelDefinition(ChannelKind.PagerDuty, "support"),
                ],
            },
            ThresholdRunbook.Definition.Contacts[1],
        ],
    };

    static string Around(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        return text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 60)];
    }

    string Sent()
    {
        lock (_receiver.Received)
        {
            return string.Join('\n', _receiver.Received);
        }
    }

    // Whatever can be read: every address that is only looked at, with what there is in its holes.
    IEnumerable<string> Paths(long incident) => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is null or [] || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("GET"))
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => !path.StartsWith("/events", StringComparison.Ordinal) && !path.StartsWith("/assets", StringComparison.Ordinal))
        .Select(path => path.Replace("{documentName}", "v1", StringComparison.Ordinal))
        .Select(path => Hole().Replace(path, path.Contains("incidents", StringComparison.Ordinal) ? incident.ToString(CultureInfo.InvariantCulture) : path.Contains("alertId", StringComparison.Ordinal) ? "trips" : "support-agent"))
        .Distinct(StringComparer.Ordinal);

    static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(5);
        }
    }

    // Pauses between tries pass by the host's clock.
    async Task<T> Waited<T>(Task<T> task)
    {
        await Waited((Task)task);
        return await task;
    }

    async Task Waited(Task task)
    {
        for (var i = 0; await Task.WhenAny(task, Task.Delay(10)) != task; i++)
        {
            i.Should().BeLessThan(3000, "it should have come to an end");
            _clock.Advance(TimeSpan.FromMilliseconds(500));
        }

        await task;
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}

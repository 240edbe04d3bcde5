using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Messages;

namespace RunbookDsl.Dashboard.Tests.Messages;

/// <summary>Writes and sends a message of an incident, as a browser without scripts does.</summary>
public sealed class MessagePageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_is_written_looked_at_and_kept_by_plain_forms()
    {
        await using var app = RealHost.Build(_folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(TalkativeRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        using var client = new FormClient(app.GetTestClient());
        app.Services.GetRequiredService<IncidentDesk>().Open(TalkativeRunbook.Definition, "Refunds are late", IncidentSeverity.Sev3, "Marta Vieira");
        const string Address = "/incidents/1/messages/status";

        (await client.ReadAsync("/incidents/1")).Should().Contain($"href=\"{Address}\"").And.Contain("for customers and the public").And.Contain("not meant for this severity").And.Contain("/api/incidents/1/export.md");
        (await client.ReadAsync(Address)).Should().Contain("A dash stands for what nobody has said: Impact").And.Contain("Keep it").And.Contain("Runbooks:Messages:External names no receiver");
        (await client.ReadAsync($"{Address}?Impact=%3Cb%3ERefunds%3C/b%3E&next=15")).Should().Contain("Issues with Support Agent. &lt;b&gt;Refunds&lt;/b&gt; Status: Investigating").And.Contain("2026-11-22 12:15 UTC").And.NotContain("<b>Refunds");

        (await client.PostAsync(Address, Address, ("Impact", "Refunds are late."), ("next", "soon"), ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.PostAsync(Address, Address, ("Impact", "Refunds are late."), ("next", "15"), ("by", "Dana Reyes"))).Headers.Location!.ToString().Should().Be("/incidents/1");
        (await client.ReadAsync("/incidents/1")).Should().Contain("Issues with Support Agent. Refunds are late.").And.Contain("kept, to be passed on by hand").And.Contain("Next update");
        (await client.GetAsync("/incidents/1/messages/other")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/incidents/9/messages/status")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}

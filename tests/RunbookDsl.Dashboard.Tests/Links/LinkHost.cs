using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Links;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Links;

/// <summary>A host that asks everyone for a sign-in, logs all it can and sends links.</summary>
public sealed class LinkHost : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();

    /// <summary>What was written to the journal last, as it is on the disk.</summary>
    internal string Written => _folder.Journal + "-wal";

    internal WebApplication App { get; private set; } = default!;

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));

    internal FormClient Client { get; private set; } = default!;

    internal IncidentDesk Desk => App.Services.GetRequiredService<IncidentDesk>();

    public async Task InitializeAsync()
    {
        App = RealHost.Build(_folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection(
            [
                KeyValuePair.Create<string, string?>("Runbooks:Access:Mode", "Local"),
                KeyValuePair.Create<string, string?>("Runbooks:PublicUrl", "https://runbooks.example.com"),
                KeyValuePair.Create<string, string?>("Logging:LogLevel:Default", "Trace"),
            ]);
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        App.MapRunbooks();
        await App.StartAsync();
        Client = new FormClient(App.GetTestClient());
    }

    /// <summary>Opens an incident and gives the paths of the links in Dana's mail about it.</summary>
    internal (long Incident, string Acknowledge, string Resolve) Send()
    {
        var number = Desk.Open(ThresholdRunbook.Definition, "Slow <script>", IncidentSeverity.Sev2, "Luis Prado").Id;
        var notification = new Notification
        {
            Id = "5f0c.firing.0.0",
            Event = NotificationEvent.Firing,
            Incident = "5f0c",
            At = Clock.GetUtcNow(),
            Runbook = new NotifiedRunbook("support-agent", "Support Agent", "1.0.0"),
            Alert = new NotifiedAlert("high-error-rate", "High Error Rate", "critical", "", "Error rate > 10 %", [], []),
            Labels = new Dictionary<string, string>(),
            Since = default,
            FiredAt = default,
            Contact = new NotifiedContact("Primary On-Call", "Dana Reyes"),
            Step = 0,
            Number = number,
            IncidentLink = $"https://runbooks.example.com/incidents/{number}",
        };
        var item = new OutboxItem(1, notification.Id, new Destination(Destination.Mail, "dana@example.com", ""), NotificationJson.Write(notification), notification.At, 0);
        var sent = App.Services.GetRequiredService<MessageLinks>().Add(item).Notification;
        return (number, new Uri(sent.AcknowledgeLink!).AbsolutePath, new Uri(sent.ResolveLink!).AbsolutePath);
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        _folder.Dispose();
    }
}

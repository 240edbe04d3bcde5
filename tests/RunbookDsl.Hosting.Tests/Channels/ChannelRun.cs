using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>Delivers one notification through the real channels.</summary>
internal static class ChannelRun
{
    public static async Task<(DeliveryFailure? Failure, string Log)> DeliverAsync(
        string channel, string address, Action<ChannelsOptions> configure, string happened = NotificationEvent.Firing, string label = "eu", bool isAllowed = true)
    {
        var services = new ServiceCollection();
        services.Configure<RunbooksOptions>(options =>
        {
            options.Channels.AllowPlainHttp = true;
            options.Channels.AllowedNetworks = isAllowed ? ["127.0.0.0/8", "::1/128"] : [];
            configure(options.Channels);
        });
        services.AddSingleton(TimeProvider.System);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        services.AddChannels();
        await using var provider = services.BuildServiceProvider();
        var notification = Of(happened, label);
        var destination = new Destination(channel, address, "");
        var item = new OutboxItem(1, notification.Id, destination, NotificationJson.Write(notification), notification.At, 0);
        var failure = await provider.GetRequiredService<ChannelSet>().For(destination).DeliverAsync(item, CancellationToken.None);
        return (failure, string.Join('\n', provider.GetFakeLogCollector().GetSnapshot().Select(record => record.Message)));
    }

    static Notification Of(string happened, string label) => new()
    {
        Id = $"5f0c.{happened}.0.0",
        Event = happened,
        Incident = "5f0c",
        At = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
        Runbook = new NotifiedRunbook("support-agent", "Support Agent", "1.0.0"),
        Alert = new NotifiedAlert("high-error-rate", $"High Error Rate{label}", "critical", "", "Error rate > 10 %", ["Is a tool failing?"], []),
        Labels = new Dictionary<string, string> { ["region"] = label },
        Since = default,
        FiredAt = default,
        Contact = new NotifiedContact("Primary On-Call", "Dana Reyes"),
        Step = 0,
        IncidentLink = "https://runbooks.example.com/incidents/12",
        AcknowledgeLink = "https://runbooks.example.com/links/YQ.YQ",
    };
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Watching;

/// <summary>Adds what watches the host itself.</summary>
internal static class WatchRegistration
{
    /// <summary>Adds the auditor, the heartbeat and what they report.</summary>
    public static void AddWatching(this IServiceCollection services)
    {
        services.AddSingleton<Auditor>();
        services.AddSingleton<HostWatch>();
        services.AddSingleton<IHostWatch>(provider => provider.GetRequiredService<HostWatch>());
        services.AddSingleton<WatchGauges>();
        services.AddHttpClient(HeartbeatService.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => ChannelRegistration.Handler(provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Channels))
            // The address is a secret, which the client's own log would show.
            .RemoveAllLoggers();
        services.AddHostedService<AuditService>();
        services.AddHostedService<HeartbeatService>();
    }
}

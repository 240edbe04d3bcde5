using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Security.AntiSSRF;
using Polly;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Adds the channels.</summary>
internal static class ChannelRegistration
{
    const int Retries = 2;

    /// <summary>Adds every channel.</summary>
    public static void AddChannels(this IServiceCollection services)
    {
        services.TryAddSingleton(Console.Out);
        services.AddSingleton<ConsoleChannel>();
        services.AddSingleton<WebhookChannel>();
        services.AddSingleton<MailChannel>();
        services.AddSingleton<PagerDutyChannel>();
        services.AddSingleton<SlackChannel>();
        services.AddSingleton<TeamsChannel>();
        services.AddSingleton<JsonPost>();
        services.AddSingleton<ChannelSet>();
        // The addresses of Slack and Teams are secrets, and the factory's own logging writes addresses.
        services.AddHttpClient(JsonPost.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Channels));
        services.AddHttpClient(WebhookChannel.Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Channels))
            .AddResilienceHandler("webhook", (pipeline, context) =>
            {
                // Bridges seconds; the outbox owns the minutes after them.
                pipeline.AddRetry(new Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = Retries,
                    Delay = TimeSpan.FromMilliseconds(200),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    // A receiver may ask for an hour, which only the outbox can wait.
                    ShouldRetryAfterHeader = false,
                });
                pipeline.AddTimeout(context.ServiceProvider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Channels.Timeout);
            });
    }

    /// <summary>What refuses addresses that are neither public nor allowed, when it connects.</summary>
    public static AntiSSRFHandler Handler(ChannelsOptions channels)
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest)
        {
            AllowPlainTextHttp = channels.AllowPlainHttp,
            AddXFFHeader = false,
        };
        policy.AddAllowedAddresses([.. channels.AllowedNetworks]);
        var handler = policy.GetHandler();
        // A receiver that sends us elsewhere has not taken the notification.
        handler.AllowAutoRedirect = false;
        return handler;
    }
}

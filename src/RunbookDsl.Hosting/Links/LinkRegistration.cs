using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Hosting.Links;

/// <summary>Adds the links by which people act.</summary>
internal static class LinkRegistration
{
    // What these log of every request holds its whole address, and some addresses are secrets.
    static readonly (string Category, LogLevel From)[] Talkative = [("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning), ("Microsoft.AspNetCore.Routing", LogLevel.Information)];

    /// <summary>Adds them.</summary>
    public static void AddLinks(this IServiceCollection services)
    {
        services.AddSingleton<LinkKey>();
        services.AddSingleton<LinkSigner>();
        services.AddSingleton<LinkDesk>();
        services.AddSingleton<MessageLinks>();
        services.PostConfigure<LoggerFilterOptions>(filters =>
        {
            // A rule for one provider goes before a rule for all, so each that is named gets its own.
            string?[] providers = [null, .. filters.Rules.Select(rule => rule.ProviderName).OfType<string>().Distinct(StringComparer.Ordinal)];
            foreach (var provider in providers)
            {
                foreach (var (category, from) in Talkative)
                {
                    filters.Rules.Add(new LoggerFilterRule(provider, category, from, null));
                }
            }
        });
    }
}

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
            var quieter = from provider in providers
                          from talkative in Talkative
                          select new LoggerFilterRule(provider, talkative.Category, Later(talkative.From, Asked(filters, provider, talkative.Category)), null);
            foreach (var rule in quieter.ToList())
            {
                filters.Rules.Add(rule);
            }
        });
    }

    static LogLevel Later(LogLevel one, LogLevel other) => one > other ? one : other;

    // Whoever asked for less than we allow gets less: the most particular of the rules says, the last of equals.
    static LogLevel Asked(LoggerFilterOptions filters, string? provider, string category) => filters.Rules
        .Where(rule => (rule.ProviderName is null || rule.ProviderName == provider) && category.StartsWith(rule.CategoryName ?? "", StringComparison.OrdinalIgnoreCase))
        .OrderBy(rule => rule.ProviderName is not null)
        .ThenBy(rule => rule.CategoryName?.Length ?? 0)
        .LastOrDefault()?.LogLevel ?? filters.MinLevel;
}

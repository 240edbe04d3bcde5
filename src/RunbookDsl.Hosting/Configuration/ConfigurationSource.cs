using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Says where a value of the configuration comes from, so that people look in the right file.</summary>
internal static class ConfigurationSource
{
    /// <summary>The source whose value counts: <c>appsettings.json</c>, <c>environment variables</c>; null when none has the key.</summary>
    public static string? Of(IConfiguration configuration, string key) => configuration is IConfigurationRoot root
        ? root.Providers.Reverse().Select(provider => In(provider, key)).FirstOrDefault(name => name is not null)
        : null;

    /// <summary>A problem that begins with the key it is about, with the source of that key behind it.</summary>
    public static string Add(IConfiguration configuration, string problem) =>
        problem.StartsWith("Runbooks:", StringComparison.Ordinal) && Of(configuration, problem.Split(' ')[0]) is { } source ? $"{problem} It comes from {source}." : problem;

    static string? In(IConfigurationProvider provider, string key) => provider switch
    {
        ChainedConfigurationProvider chained => Of(chained.Configuration, key),
        _ when !provider.TryGet(key, out _) => null,
        FileConfigurationProvider { Source.Path: { } path } => path,
        EnvironmentVariablesConfigurationProvider => "environment variables",
        CommandLineConfigurationProvider => "the command line",
        MemoryConfigurationProvider => "the program itself",
        _ => provider.GetType().Name,
    };
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Rules;

/// <summary>Logs at start what the compiler's rules doubt about configured values; what they prove wrong keeps the host from starting.</summary>
internal sealed partial class SettingWarnings(RunbooksBuilder runbooks, IConfiguration configuration, ILogger<SettingWarnings> logger) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var warning in ConfiguredSettings.Read(configuration, runbooks.Runbooks).Warnings)
        {
            Doubted(logger, warning);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "{Warning}")]
    static partial void Doubted(ILogger logger, string warning);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Access;

/// <summary>Says at start how the first admin comes in, or that nobody needs to sign in.</summary>
internal sealed partial class SetupLink(AccountDesk desk, HostLinks links, AccessPaths paths, IOptions<RunbooksOptions> options, IHostApplicationLifetime lifetime, ILogger<SetupLink> logger) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Access.Mode == AccessMode.Off)
        {
            Open(logger);
        }
        else if (options.Value.Access.Mode == AccessMode.Local)
        {
            // The host knows its address only once it listens.
            lifetime.ApplicationStarted.Register(() =>
            {
                if (desk.FirstLink() is { } token)
                {
                    var path = $"{paths.Root}/setup/{token}";
                    First(logger, links.At(path) ?? path, options.Value.Access.LinkLasts);
                }
            });
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "Nobody signs in to this host, since Runbooks:Access:Mode is Off: whoever reaches it may act, under any name. Leave the setting out, or serve the host behind a proxy that has a sign-in.")]
    static partial void Open(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "Nobody has an account yet. Make the first one, an admin, at {Link} within {Time}; it works once, and the next start gives another.")]
    static partial void First(ILogger logger, string link, TimeSpan time);
}

using Microsoft.Extensions.Hosting;

namespace RunbookDsl.Tool.Serving;

/// <summary>Leaves it to the command to stop the host.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using Microsoft.Extensions.Hosting.Systemd;

namespace RunbookDsl.Tool.Serving;

/// <summary>One run of the command: a host that goes on over new builds until it is told to stop.</summary>
internal sealed class ServeRun(ServeRequest request, TextWriter output, TextWriter error)
{
    readonly BuildFiles _files = new(request.Path);
    readonly SystemdNotifier _systemd = new();
    readonly BuildCheck _check = new();

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            SettingArguments.Check(request.Settings);
            var host = await StartAsync(ServedBuild.Load(_files)).ConfigureAwait(false);
            try
            {
                output.WriteLine($"Serving {host.Build.Names} from {request.Path}.");
                // Only now has the journal been recovered and are the ports open; does nothing where systemd did not start it.
                _systemd.Notify(ServiceState.Ready);
                host = await FollowAsync(host, cancellationToken).ConfigureAwait(false);
                _systemd.Notify(ServiceState.Stopping);
                output.WriteLine("Stopping: nothing is taken in any more, what is begun is finished.");
            }
            finally
            {
                await StopAsync(host).ConfigureAwait(false);
                host.Build.Dispose();
            }

            if (cancellationToken.IsCancellationRequested)
            {
                output.WriteLine("Stopped.");
                return ExitCode.Done;
            }

            error.WriteLine("error: the host ended by itself; its log says why.");
            return ExitCode.Host;
        }
        catch (ToolException problem)
        {
            Tell("error: ", problem);
            return problem.ExitCode;
        }
    }

    /// <summary>Goes from build to build.</summary>
    /// <returns>The host that ran last.</returns>
    async Task<ServedHost> FollowAsync(ServedHost host, CancellationToken cancellationToken)
    {
        var watch = new BuildWatch(_files, host.Build.Content);
        while (true)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.Stopping);
            try
            {
                await (request.Watch ? watch.NextAsync(either.Token) : Task.Delay(Timeout.Infinite, either.Token)).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return host;
            }

            host = await ReplaceAsync(host).ConfigureAwait(false);
        }
    }

    /// <summary>Lets a new build take the place of the running one, unless there is anything wrong with it.</summary>
    /// <returns>The host that runs now.</returns>
    async Task<ServedHost> ReplaceAsync(ServedHost running)
    {
        ServedBuild? build = null;
        ServedHost next;
        try
        {
            build = ServedBuild.Load(_files);
            // Everything that can be known before is asked before the running one is stopped.
            next = ServedHost.Create(request, _files, build, _check);
        }
        catch (ToolException problem)
        {
            build?.Dispose();
            _check.Refused = problem.Message;
            Tell($"The new build is not taken, {running.Build.Names} goes on: ", problem);
            return running;
        }

        output.WriteLine($"A new build: {build.Names} follows {running.Build.Names}.");
        await StopAsync(running).ConfigureAwait(false);
        try
        {
            await next.StartAsync().ConfigureAwait(false);
            running.Build.Dispose();
            _check.Refused = null;
            output.WriteLine($"Serving {build.Names} from {request.Path}.");
            return next;
        }
        catch (ToolException problem)
        {
            await StopAsync(next).ConfigureAwait(false);
            build.Dispose();
            _check.Refused = problem.Message;
            Tell($"The new build does not start, {running.Build.Names} is started again: ", problem);
            return await StartAsync(running.Build).ConfigureAwait(false);
        }
    }

    async Task<ServedHost> StartAsync(ServedBuild build)
    {
        ServedHost? host = null;
        try
        {
            host = ServedHost.Create(request, _files, build, _check);
            await host.StartAsync().ConfigureAwait(false);
            return host;
        }
        catch
        {
            if (host is not null)
            {
                await StopAsync(host).ConfigureAwait(false);
            }

            build.Dispose();
            throw;
        }
    }

    static async Task StopAsync(ServedHost host) => await host.DisposeAsync().ConfigureAwait(false);

    void Tell(string before, ToolException problem)
    {
        error.WriteLine($"{before}{problem.Message}");
        error.WriteLine($"       {problem.Advice}");
    }
}

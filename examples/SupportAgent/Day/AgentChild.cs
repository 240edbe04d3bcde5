using System.Diagnostics;
using System.Globalization;
using SupportAgent.Agent;

namespace SupportAgent.Day;

/// <summary>The agent's process, as long as the host runs.</summary>
internal sealed class AgentChild : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly Process _process;
    readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    AgentChild(Process process)
    {
        _process = process;
        Ended = process.WaitForExitAsync();
    }

    /// <summary>Ends when the process does.</summary>
    public Task Ended { get; }

    /// <summary>Waits until the agent can begin, then tells it when the day did.</summary>
    public async Task BeginAsync(Func<DateTimeOffset> start, CancellationToken cancellationToken)
    {
        await Task.WhenAny(_ready.Task, Ended).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (_ready.Task.IsCompleted)
        {
            await _process.StandardInput.WriteLineAsync(start().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <param name="options">What it is told.</param>
    /// <param name="says">Given every line that it prints.</param>
    public static AgentChild Start(AgentOptions options, Action<string> says)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(AgentChild).Assembly.Location);
        }

        foreach (var argument in AgentCommand.Line(options))
        {
            start.ArgumentList.Add(argument);
        }

        var child = new AgentChild(Process.Start(start)!);
        child._process.OutputDataReceived += (_, line) =>
        {
            if (line.Data == AgentProcess.Ready)
            {
                child._ready.TrySetResult();
            }
            else if (line.Data is { } text)
            {
                says(text);
            }
        };
        child._process.BeginOutputReadLine();
        return child;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}

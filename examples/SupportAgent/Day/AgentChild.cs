using System.Diagnostics;
using SupportAgent.Agent;

namespace SupportAgent.Day;

/// <summary>The agent's process, as long as the host runs.</summary>
internal sealed class AgentChild : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly Process _process;

    AgentChild(Process process)
    {
        _process = process;
        Ended = process.WaitForExitAsync();
    }

    /// <summary>Ends when the process does.</summary>
    public Task Ended { get; }

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

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
            {
                says(text);
            }
        };
        process.BeginOutputReadLine();
        return new AgentChild(process);
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

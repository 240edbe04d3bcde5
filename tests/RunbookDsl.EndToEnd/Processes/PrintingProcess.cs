using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace RunbookDsl.EndToEnd.Processes;

/// <summary>One of our programs as a user starts it, with what it prints.</summary>
internal sealed class PrintingProcess : IAsyncDisposable
{
    readonly Process _process;
    readonly ConcurrentQueue<string> _lines = new();
    readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _awaited = new(StringComparer.Ordinal);

    PrintingProcess(Process process) => _process = process;

    /// <summary>Everything printed so far, both streams.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Starts a program.</summary>
    /// <param name="project">Its project, relative to the repository: <c>examples/SupportAgent</c>.</param>
    /// <param name="assembly">The file that its build writes.</param>
    /// <param name="environment">What its environment has besides that of the tests.</param>
    /// <param name="arguments">Its command line.</param>
    public static PrintingProcess Start(string project, string assembly, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // A shell that runs the tests in the background makes them ignore Ctrl-C, and their children inherit that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Assembly(project, assembly), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var running = new PrintingProcess(new Process { StartInfo = start });
        running._process.OutputDataReceived += (_, line) => running.Printed(line.Data);
        running._process.ErrorDataReceived += (_, line) => running.Printed(line.Data);
        running._process.Start();
        running._process.BeginOutputReadLine();
        running._process.BeginErrorReadLine();
        return running;
    }

    /// <summary>The first line that contains a text, printed already or to come before the process ends.</summary>
    public async Task<string> LineAsync(string text, TimeSpan atMost)
    {
        var awaited = _awaited.GetOrAdd(text, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (_lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } already)
        {
            return already;
        }

        var ended = _process.WaitForExitAsync();
        var first = await Task.WhenAny(awaited.Task, ended, Task.Delay(atMost));
        // What is printed last and the end may be seen in either order; by the end, all lines are there.
        return awaited.Task.IsCompletedSuccessfully ? await awaited.Task : throw new InvalidOperationException($"'{text}' was not printed{(first == ended ? $" before the process ended with {_process.ExitCode}" : "")}:\n{string.Join('\n', _lines)}");
    }

    /// <summary>The ids of the processes it has started.</summary>
    public IReadOnlyList<int> Children() =>
        [.. Directory.GetDirectories($"/proc/{_process.Id}/task")
            .SelectMany(thread => File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    /// <summary>Presses Ctrl-C and gives the exit code.</summary>
    public Task<int> InterruptAsync(TimeSpan atMost) => SignalAsync("INT", atMost);

    /// <summary>Sends a signal and gives the exit code.</summary>
    public async Task<int> SignalAsync(string signal, TimeSpan atMost)
    {
        using (var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        return await ExitAsync(atMost);
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> ExitAsync(TimeSpan atMost)
    {
        using var patience = new CancellationTokenSource(atMost);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    void Printed(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        foreach (var (text, awaited) in _awaited)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                awaited.TrySetResult(line);
            }
        }
    }

    /// <summary>Beside this project's output: the same configuration and framework.</summary>
    static string Assembly(string project, string assembly)
    {
        var mine = new DirectoryInfo(AppContext.BaseDirectory);
        var root = mine.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(root.FullName, project, "bin", mine.Parent.Name, mine.Name, assembly);
    }
}

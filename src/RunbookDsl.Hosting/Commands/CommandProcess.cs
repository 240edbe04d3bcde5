using System.ComponentModel;
using System.Diagnostics;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Commands;

/// <summary>A program that runs for a command, in a process group of its own and without a shell.</summary>
internal sealed class CommandProcess : IDisposable
{
    static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    readonly Process _process;
    readonly Task _reading;

    CommandProcess(Process process, CommandOutput output)
    {
        _process = process;
        _reading = Task.WhenAll(output.ReadAsync(process.StandardOutput.BaseStream), output.ReadAsync(process.StandardError.BaseStream));
        Ended = process.WaitForExitAsync();
        // Nothing is typed into it; a program that asks finds the end at once.
        process.StandardInput.Close();
    }

    /// <summary>Ends with the program; what it started may go on.</summary>
    public Task Ended { get; }

    /// <summary>Starts a program.</summary>
    /// <returns>It, or why it could not be started.</returns>
    public static (CommandProcess? Process, string? Problem) Start(string program, IReadOnlyList<string> arguments, CommandsOptions options, CommandOutput output)
    {
        if (CommandSurroundings.Find(program, options) is not { } file)
        {
            return (null, $"there is no program '{program}' on this host; install it, or name its folder in the host's PATH");
        }

        var start = new ProcessStartInfo
        {
            FileName = ProcessGroup.Leader ?? file,
            WorkingDirectory = CommandSurroundings.Directory(options),
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (ProcessGroup.Leader is not null)
        {
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(file);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        foreach (var (name, value) in CommandSurroundings.Environment(options))
        {
            start.Environment[name] = value;
        }

        try
        {
            return (new CommandProcess(Process.Start(start)!, output), null);
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return (null, $"'{program}' could not be started: {failure.Message}");
        }
    }

    /// <summary>Ends all that is left of it and waits for the last of its output.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        await ProcessGroup.EndAsync(_process);
        await Ended;
        // Something that left the group may hold the streams for ever.
        await Task.WhenAny(_reading, Task.Delay(LastWords));
        return _process.ExitCode;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // A read that is cut off here has an end too.
        _ = _reading.ContinueWith(static reading => _ = reading.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        _process.Dispose();
    }
}

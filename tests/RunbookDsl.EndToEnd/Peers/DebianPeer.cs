using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RunbookDsl.EndToEnd.Processes;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A program of Debian that tests run against.</summary>
internal sealed class DebianPeer : IDisposable
{
    readonly Process _process;

    DebianPeer(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Whether a program is installed, or must be: without it the tests that need it fail.</summary>
    public static bool IsExpected(string program) => Find(program) is not null || Environment.GetEnvironmentVariable("RUNBOOKDSL_REQUIRE_PEERS") == "1";

    /// <summary>Starts a program that takes its address as an argument.</summary>
    /// <param name="program">Its name, the same as that of Debian's package.</param>
    /// <param name="arguments">Its arguments besides the address.</param>
    public static DebianPeer Start(string program, params string[] arguments)
    {
        var path = Find(program) ?? throw new InvalidOperationException($"'{program}' is not installed; apt-get install {program}");
        var port = FreePort();
        var process = ChildProcess.Start(path, [.. arguments, $"--web.listen-address=127.0.0.1:{port}"]);
        process.BeginOutputReadLine();
        return new DebianPeer(process, port);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/bin").Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

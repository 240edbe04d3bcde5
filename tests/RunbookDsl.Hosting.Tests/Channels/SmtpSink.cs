using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>A mail server on a port of this machine that keeps what it is given, for one connection after another.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _end = new();
    readonly Task _serving;

    public SmtpSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<string> Mails { get; } = [];

    public List<string> Recipients { get; } = [];

    /// <summary>What is answered to a recipient.</summary>
    public string RecipientAnswer { get; set; } = "250 Yes";

    /// <summary>What is said first; null says nothing at all.</summary>
    public string? Greeting { get; set; } = "220 sink.example.com";

    async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                try
                {
                    await ConverseAsync(client.GetStream());
                }
                catch (IOException)
                {
                    // The client is gone; closing the writer says so once more.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        if (Greeting is not null)
        {
            await writer.WriteLineAsync(Greeting);
        }

        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
        }
    }

    async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT", StringComparison.Ordinal))
        {
            Recipients.Add(line);
            return RecipientAnswer;
        }

        if (line != "DATA")
        {
            return line == "QUIT" ? "221 Bye" : "250 Ok";
        }

        await writer.WriteLineAsync("354 Go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } text && text != ".")
        {
            mail.Append(text).Append("\r\n");
        }

        Mails.Add(mail.ToString());
        return "250 Taken";
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Stop();
        _end.Dispose();
    }
}

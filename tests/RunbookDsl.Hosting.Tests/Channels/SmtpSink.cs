using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>A mail server on a port of this machine that keeps what it is given, for one connection after another.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    readonly TcpListener _listener;
    readonly CancellationTokenSource _end = new();
    readonly Task _serving;
    volatile ImmutableList<string> _mails = [];

    /// <summary>Listens.</summary>
    /// <param name="port">The port; any free one when 0.</param>
    public SmtpSink(int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was taken so far.</summary>
    public ImmutableList<string> Mails => _mails;

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
        while (await reader.ReadLineAsync(_end.Token) is var text && text != ".")
        {
            // Whoever goes away in the middle of a mail has sent none (RFC 5321, section 4.1.1.4).
            mail.Append(text ?? throw new IOException("The client went away in the middle of a mail.")).Append("\r\n");
        }

        _mails = _mails.Add(mail.ToString());
        return "250 Taken";
    }

    /// <summary>Forgets what was taken.</summary>
    public void Clear() => _mails = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Stop();
        _end.Dispose();
    }
}

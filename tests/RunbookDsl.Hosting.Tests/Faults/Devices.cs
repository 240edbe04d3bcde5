using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MimeKit;
using RunbookDsl.Hosting.Tests.Channels;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>What people carry: two receivers of webhooks and a mail server, on ports of this machine.</summary>
internal sealed class Devices : IAsyncDisposable
{
    readonly ConcurrentQueue<Delivered> _webhooks = new();
    readonly SmtpSink _mail = new();
    readonly WebApplication _app;

    Devices(WebApplication app) => _app = app;

    /// <summary>Where the hosts are told to send.</summary>
    public Dictionary<string, string?> Settings => new(StringComparer.Ordinal)
    {
        ["Runbooks:PublicUrl"] = "https://ops.example.com",
        ["Runbooks:Channels:Webhooks:pager:Url"] = $"{_app.Urls.First()}/pager",
        ["Runbooks:Channels:Webhooks:phone:Url"] = $"{_app.Urls.First()}/phone",
        ["Runbooks:Channels:Webhooks:phone:Secrets:0"] = "another-secret-of-the-tests",
        ["Runbooks:Channels:Mail:Host"] = "127.0.0.1",
        ["Runbooks:Channels:Mail:Port"] = $"{_mail.Port}",
        ["Runbooks:Channels:Mail:From"] = "runbooks@example.com",
        ["Runbooks:Channels:Mail:Security"] = "None",
        ["Runbooks:Channels:AllowPlainHttp"] = "true",
        ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
    };

    /// <summary>What arrived so far, repeats included; each receiver's in its order.</summary>
    public IReadOnlyList<Delivered> Received => [.. _webhooks, .. _mail.Mails.Select(Read)];

    public static async Task<Devices> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var devices = new Devices(app);
        app.MapPost("/{receiver}", devices.ReceiveAsync);
        await app.StartAsync();
        return devices;
    }

    /// <summary>Forgets what arrived.</summary>
    public void Clear()
    {
        _webhooks.Clear();
        _mail.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _mail.DisposeAsync();
    }

    async Task ReceiveAsync(HttpContext context, string receiver)
    {
        using var reader = new StreamReader(context.Request.Body);
        _webhooks.Enqueue(new Delivered(receiver, context.Request.Headers["Idempotency-Key"].Single()!, await reader.ReadToEndAsync()));
    }

    static Delivered Read(string text)
    {
        using var mail = MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        // Without its links: while the journal is gone they may be missing, which is better than no mail.
        return new Delivered("mail", mail.MessageId!.Split('@')[0], $"{mail.Subject}\n{mail.TextBody!.Split("Take it:")[0].TrimEnd()}");
    }
}

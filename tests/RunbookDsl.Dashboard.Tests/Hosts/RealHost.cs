using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>A whole host, in memory or for a browser on a loopback port, with a journal and the channel that the test runbook's contacts need.</summary>
internal static class RealHost
{
    /// <summary>Builds one.</summary>
    /// <param name="folder">Where its journal is.</param>
    /// <param name="configure">Adds the runbooks, and what else the test is about.</param>
    /// <param name="isOnLoopback">Whether it listens for a browser.</param>
    /// <param name="signsIn">Whether people sign in, as they do where no setting says otherwise.</param>
    public static WebApplication Build(TemporaryFolder folder, Action<WebApplicationBuilder> configure, bool isOnLoopback = false, bool signsIn = false)
    {
        var builder = WebApplication.CreateBuilder();
        if (isOnLoopback)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Runbooks:Journal:Path"] = folder.Journal,
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Channels:Webhooks:pager:Url"] = "https://pager.example.com/hook",
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = "a-secret-of-the-tests",
        });
        if (!signsIn)
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Runbooks:Access:Mode", "Off")]);
        }

        configure(builder);
        builder.Services.AddHttpClient(WebhookChannel.Client).ConfigurePrimaryHttpMessageHandler(() => new SilentReceiver());
        return builder.Build();
    }
}

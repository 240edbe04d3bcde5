using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>A whole host in memory, with a journal and the channel that the test runbook's contacts need.</summary>
internal static class RealHost
{
    public static WebApplication Build(TemporaryFolder folder, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Runbooks:Journal:Path"] = folder.Journal,
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Channels:Webhooks:pager:Url"] = "https://pager.example.com/hook",
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = "a-secret-of-the-tests",
        });
        configure(builder);
        return builder.Build();
    }
}

using System.Globalization;
using Microsoft.Extensions.Configuration.Memory;

namespace SupportAgent.Day;

/// <summary>The host of the runbook: what an ordinary service has, on the scaled clock.</summary>
internal static class SupportHost
{
    public static WebApplication Create(TimeProvider clock, double speed, int pagePort, int otlpPort, string journal)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults(speed, otlpPort, journal) });
        builder.WebHost.UseUrls($"http://127.0.0.1:{pagePort}");
        builder.Services.AddSingleton(clock);
        builder.AddRunbooks(runbooks => runbooks.Add<SupportAgentRunbook>());
        var app = builder.Build();
        app.MapRunbooks();
        return app;
    }

    /// <summary>What environment variables may override.</summary>
    static Dictionary<string, string?> Defaults(double speed, int otlpPort, string journal) => new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // The pages are on this machine alone, and whoever tries the example is to see them at once.
        ["Runbooks:Access:Mode"] = "Off",
        ["Runbooks:Journal:Path"] = journal,
        ["Runbooks:Intake:GrpcPort"] = otlpPort.ToString(CultureInfo.InvariantCulture),
        ["Runbooks:Intake:HttpPort"] = "0",

        // The SDK stamps real time, which means nothing on the scaled clock.
        ["Runbooks:Intake:Timestamps"] = "Arrival",

        // A quarter of a real second on the way is minutes of the simulated day.
        ["Runbooks:Evaluation:Lateness"] = Text(TimeSpan.FromSeconds(Math.Clamp(speed / 4, 5, 300))),
        ["Runbooks:Evaluation:MaxFuture"] = Text(TimeSpan.FromSeconds(Math.Clamp(speed * 4, 60, 86_400))),
    };

    static string Text(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}

using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Health;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Tool.Serving;

/// <summary>A build with the host that runs it.</summary>
internal sealed class ServedHost : IAsyncDisposable
{
    readonly WebApplication _app;
    volatile bool _isStarted;

    ServedHost(ServeRequest request, BuildFiles files, ServedBuild build, BuildCheck check)
    {
        Build = build;
        _app = Make(request, files, build, check);
    }

    /// <summary>What it runs.</summary>
    public ServedBuild Build { get; }

    /// <summary>Set when it stops, be it by itself.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    /// <summary>Makes the host of a build and checks its configuration, while another may still be running.</summary>
    public static ServedHost Create(ServeRequest request, BuildFiles files, ServedBuild build, BuildCheck check)
    {
        try
        {
            return new ServedHost(request, files, build, check);
        }
        catch (Exception problem) when (Explain(problem) is not null)
        {
            throw Explain(problem)!;
        }
    }

    /// <summary>Starts it: opens the journal, recovers, listens.</summary>
    public async Task StartAsync()
    {
        try
        {
            await _app.StartAsync(CancellationToken.None).ConfigureAwait(false);
            _isStarted = true;
        }
        catch (Exception problem) when (Explain(problem) is not null)
        {
            throw Explain(problem)!;
        }
    }

    /// <summary>Stops it: takes nothing in any more, finishes what is begun, saves.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isStarted)
        {
            await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }

        await _app.DisposeAsync().ConfigureAwait(false);
    }

    WebApplication Make(ServeRequest request, BuildFiles files, ServedBuild build, BuildCheck check)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. request.Settings], ApplicationName = "runbook" });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults() });
        AddSettingsBeside(builder, files.Folder);
        // The command stops the host, and one host may follow another within it.
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        // What keeps the host from starting is told in a sentence; the log would tell the same with a stack trace.
        builder.Logging
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => _isStarted && level >= LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => _isStarted && level >= LogLevel.Warning);
        builder.AddRunbooks(runbooks =>
        {
            foreach (var runbook in build.Runbooks)
            {
                runbooks.Add(runbook.Class);
            }
        });
        builder.Services.AddHealthChecks().AddCheck("build", check, tags: [HealthEndpoints.Ready]);
        var app = builder.Build();
        try
        {
            app.MapRunbooks();
            return app;
        }
        catch
        {
            ((IDisposable)app).Dispose();
            throw;
        }
    }

    /// <summary>What every setting overrides: a log that says what the host does, in a line each, and not every request.</summary>
    static Dictionary<string, string?> Defaults() => new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.AspNetCore.Antiforgery"] = "Error",
        ["Logging:LogLevel:Polly"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        // systemd sets it when it takes the output into its journal, which keeps time and level itself.
        ["Logging:Console:FormatterName"] = Environment.GetEnvironmentVariable("JOURNAL_STREAM") is null ? "simple" : "systemd",
        ["Logging:Console:FormatterOptions:SingleLine"] = "true",
        ["Logging:Console:FormatterOptions:TimestampFormat"] = "yyyy-MM-ddTHH:mm:ssZ ",
        ["Logging:Console:FormatterOptions:UseUtcTimestamp"] = "true",
    };

    /// <summary>What lies beside the runbook comes first; what lies in the present folder, the environment and the command line override it.</summary>
    static void AddSettingsBeside(WebApplicationBuilder builder, string folder)
    {
        if (folder == builder.Environment.ContentRootPath.TrimEnd(Path.DirectorySeparatorChar))
        {
            return;
        }

        var sources = builder.Configuration.Sources;
        var first = sources.TakeWhile(source => source is not JsonConfigurationSource).Count();
        foreach (var name in new[] { $"appsettings.{builder.Environment.EnvironmentName}.json", "appsettings.json" })
        {
            var source = new JsonConfigurationSource { Path = Path.Combine(folder, name), Optional = true, ReloadOnChange = true };
            source.ResolveFileProvider();
            sources.Insert(first, source);
        }
    }

    static ToolException? Explain(Exception problem) => problem switch
    {
        OptionsValidationException => new(ExitCode.Host, problem.Message, "Settings come from appsettings.json beside the runbook and in the present folder, the environment (Runbooks__Section__Key), and the command line (--Runbooks:Section:Key=value)."),
        JournalUnavailableException => new(ExitCode.Host, problem.Message, "Another file is chosen with --journal, a PostgreSQL database with Runbooks:Journal:ConnectionString."),
        InvalidDataException or FormatException => new(ExitCode.Host, $"the configuration cannot be read: {problem.Message} {problem.InnerException?.Message}".TrimEnd(), "Mend the file, or the value."),
        IOException or SocketException => new(ExitCode.Host, $"it cannot listen: {problem.Message}", "Stop the program that listens there, or choose other addresses: --urls=http://localhost:5001, --Runbooks:Intake:GrpcPort=…, --Runbooks:Intake:HttpPort=…."),
        _ => null,
    };
}

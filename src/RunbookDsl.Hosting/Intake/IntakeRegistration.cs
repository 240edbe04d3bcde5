using System.Net;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Intake.Listening;
using RunbookDsl.Hosting.Intake.Meters;
using RunbookDsl.Hosting.Intake.Otlp;
using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Hosting.Intake;

/// <summary>What the host calls to open every way in. Needs an <see cref="ISampleSink"/> among the services.</summary>
internal static class IntakeRegistration
{
    /// <summary>Adds OTLP, the scraper and the in-process meters, and opens the OTLP ports on Kestrel beside the host's own addresses.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="runbooks">The configuration section <c>Runbooks</c>.</param>
    internal static IServiceCollection AddIntake(this IServiceCollection services, IConfiguration runbooks)
    {
        services.TryAddSingleton(TimeProvider.System);
        Bind<IntakeOptions>(services, runbooks.GetSection(IntakeOptions.Section));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IntakeOptions>, IntakeOptionsValidator>());
        AddOtlp(services);
        AddListening(services);
        AddScrape(services, runbooks);
        AddMeters(services, runbooks);
        return services;
    }

    /// <summary>Maps the OTLP endpoints. They carry no authentication, as OTLP has none; they answer on their own ports only, where they have such.</summary>
    internal static IEndpointRouteBuilder MapIntake(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<IntakeOptions>>().Value;
        KeepToPort(endpoints.MapGrpcService<OtlpGrpcService>().AllowAnonymous(), options.GrpcPort);
        var http = endpoints.MapPost(OtlpHttpEndpoint.Path, (RequestDelegate)(context => context.RequestServices.GetRequiredService<OtlpHttpEndpoint>().HandleAsync(context)));
        KeepToPort(http.AllowAnonymous().DisableAntiforgery().ExcludeFromDescription(), options.HttpPort);
        return endpoints;
    }

    private static void AddOtlp(IServiceCollection services)
    {
        services.AddSingleton<OtlpIntake>();
        services.AddSingleton<OtlpHttpEndpoint>();
        services.AddSingleton<OtlpGrpcService>();
        services.AddGrpc();
        services.AddOptions<GrpcServiceOptions<OtlpGrpcService>>().Configure<IOptions<IntakeOptions>>((grpc, intake) =>
        {
            grpc.MaxReceiveMessageSize = intake.Value.MaxBodyBytes;
            grpc.CompressionProviders = [new CappedGzipProvider(intake.Value)];
        });
    }

    private static void AddListening(IServiceCollection services)
    {
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<IntakeOptions>>((kestrel, intake) =>
            kestrel.ConfigureEndpointDefaults(listen => IntakePorts.ChooseProtocol(listen, intake.Value)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, IntakeAddresses>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, IntakePortPolicy>());
    }

    private static void AddScrape(IServiceCollection services, IConfiguration runbooks)
    {
        Bind<ScrapeOptions>(services, runbooks.GetSection(ScrapeOptions.Section));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ScrapeOptions>, ScrapeOptionsValidator>());
        services.AddSingleton<ScrapeStatuses>();
        services.AddHttpClient<ScrapeClient>(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.GZip, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        services.AddHostedService<ScrapeService>();
    }

    private static void AddMeters(IServiceCollection services, IConfiguration runbooks)
    {
        Bind<MeterIntakeOptions>(services, runbooks.GetSection(MeterIntakeOptions.Section));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MeterIntakeOptions>, MeterIntakeOptionsValidator>());
        services.AddHostedService<MeterService>();
    }

    // The host's options name the problems of every section at once, so they are looked at first.
    private static void Bind<T>(IServiceCollection services, IConfigurationSection section)
        where T : class => services.AddOptions<T>().Configure<IOptions<RunbooksOptions>>((options, all) =>
        {
            _ = all.Value;
            section.Bind(options);
        });

    private static void KeepToPort(IEndpointConventionBuilder endpoint, int port)
    {
        if (port > 0)
        {
            endpoint.WithMetadata(new IntakePortMetadata(port));
        }
    }
}

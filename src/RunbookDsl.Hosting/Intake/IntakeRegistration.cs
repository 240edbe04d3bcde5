using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.AddOptions<IntakeOptions>().Bind(runbooks.GetSection(IntakeOptions.Section));
        services.AddGrpc();
        return services;
    }

    /// <summary>Maps the OTLP endpoints.</summary>
    internal static IEndpointRouteBuilder MapIntake(this IEndpointRouteBuilder endpoints) => endpoints;
}

using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Listening;

/// <summary>
/// Adds the OTLP ports to the addresses the host listens on, whichever way those were given: <c>--urls</c>, <c>app.Urls</c> or section <c>Kestrel:Endpoints</c>.
/// Listening in code alone would make Kestrel drop the first two.
/// </summary>
internal sealed class IntakeAddresses(IServer server, IConfiguration configuration, IOptions<IntakeOptions> intake, IOptions<KestrelServerOptions> kestrel) : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        Add();
        next(app);
    };

    private void Add()
    {
        // A test server listens nowhere.
        if (server.Features.Get<IServerAddressesFeature>() is not { Addresses.IsReadOnly: false } feature)
        {
            return;
        }

        if (configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            kestrel.Value.ListenForIntake(intake.Value);
            return;
        }

        if (feature.Addresses.Count == 0)
        {
            // What Kestrel would have chosen itself, had nothing been added.
            feature.Addresses.Add("http://localhost:5000");
        }

        foreach (var port in IntakePorts.Of(intake.Value))
        {
            var endpoint = new IPEndPoint(IntakePorts.Address(intake.Value), port);
            feature.Addresses.Add(string.Create(CultureInfo.InvariantCulture, $"http://{endpoint}"));
        }
    }
}

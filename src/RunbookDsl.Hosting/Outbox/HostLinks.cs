using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>The addresses of this host's pages.</summary>
internal sealed class HostLinks(IServiceProvider services, IOptions<RunbooksOptions> options)
{
    /// <summary>Where an alert can be looked at; null when the host serves no pages or does not know its address yet.</summary>
    public string? Alert(string runbookId, string alertId) => At($"/runbooks/{Uri.EscapeDataString(runbookId)}/alerts/{Uri.EscapeDataString(alertId)}");

    /// <summary>Where an incident can be looked at; null when the host does not know its address yet.</summary>
    public string? Incident(long id) => At(string.Create(CultureInfo.InvariantCulture, $"/incidents/{id}"));

    /// <summary>The address of a path of this host; null when the host does not know its address yet.</summary>
    public string? At(string path) => (options.Value.PublicUrl?.ToString() ?? ListeningOn()) is { } host ? host.TrimEnd('/') + path : null;

    string? ListeningOn() =>
        services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//127.0.0.1", "//localhost", StringComparison.Ordinal);
}

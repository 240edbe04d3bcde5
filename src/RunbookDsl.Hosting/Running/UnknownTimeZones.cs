using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Hosting.Running;

/// <summary>Warns at start of the time zones that runbooks name and this machine does not know: hand-overs, hours and checks go by UTC there.</summary>
internal sealed partial class UnknownTimeZones(RunbooksBuilder runbooks, ILogger<UnknownTimeZones> logger) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var definition in runbooks.Runbooks.Select(runbook => runbook.Definition))
        {
            foreach (var zone in Named(definition).Distinct(StringComparer.Ordinal).Where(zone => !TimeZones.IsKnown(zone)))
            {
                Unknown(logger, definition.Name, zone);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    static IEnumerable<string> Named(RunbookDefinition definition) =>
    [
        .. definition.Rotations.Select(rotation => rotation.TimeZone),
        .. definition.Contacts.Select(contact => contact.Hours).OfType<AvailabilityDefinition>().Where(hours => hours.Kind != AvailabilityKind.RoundTheClock).Select(hours => hours.TimeZone),
        .. definition.Operation.Checks.Select(check => check.TimeZone),
    ];

    [LoggerMessage(1, LogLevel.Warning, "The runbook {Runbook} names the time zone '{Zone}', which this machine does not know, so its times are taken as UTC. Install the machine's time zone data, or name one of the IANA zones, such as Europe/Lisbon.")]
    static partial void Unknown(ILogger logger, string runbook, string zone);
}

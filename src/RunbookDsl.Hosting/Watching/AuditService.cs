using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Watching;

/// <summary>Lets the auditor look now and then, and logs what it finds once, and once more when it is mended.</summary>
internal sealed partial class AuditService(Auditor auditor, WatchGauges gauges, TimeProvider clock, IOptions<RunbooksOptions> options, ILogger<AuditService> logger) : BackgroundService
{
    readonly Dictionary<(OmissionKind, string), Omission> _known = [];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        gauges.Start();
        using var timer = new PeriodicTimer(options.Value.Watch.AuditEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                Tell(auditor.Look());
            }
            catch (JournalUnavailableException failure)
            {
                NotRead(logger, failure.Message);
            }
        }
    }

    void Tell(IReadOnlyList<Omission> found)
    {
        var now = found.ToDictionary(omission => (omission.Kind, omission.Key));
        foreach (var (key, omission) in now.Where(entry => !_known.ContainsKey(entry.Key)))
        {
            _known.Add(key, omission);
            Found(logger, omission.What, omission.Advice);
        }

        foreach (var (key, omission) in _known.Where(entry => !now.ContainsKey(entry.Key)).ToList())
        {
            _known.Remove(key);
            Mended(logger, omission.What);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Should have happened: {What} {Advice}")]
    static partial void Found(ILogger logger, string what, string advice);

    [LoggerMessage(2, LogLevel.Information, "No longer so: {What}")]
    static partial void Mended(ILogger logger, string what);

    [LoggerMessage(3, LogLevel.Error, "The journal could not be looked through for work that should have happened: {Problem}")]
    static partial void NotRead(ILogger logger, string problem);
}

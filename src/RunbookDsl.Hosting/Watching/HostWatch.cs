using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Watching;

/// <summary>Puts together how the host itself does, for the page, the API, the metrics and the heartbeat.</summary>
internal sealed class HostWatch(EvaluationLoop loop, RunbookBoard board, JournalStore journal, Auditor auditor, HealthCheckService health, TimeProvider clock, IOptions<RunbooksOptions> options) : IHostWatch
{
    /// <summary>How the heartbeats went.</summary>
    public Heartbeat Heartbeat { get; set; } = new(options.Value.Watch.HeartbeatUrl?.GetLeftPart(UriPartial.Authority), options.Value.Watch.HeartbeatEvery, null, null);

    /// <summary>How each runbook's evaluation keeps up.</summary>
    public IReadOnlyList<RunbookPulse> Pulses()
    {
        var now = clock.GetUtcNow();
        return [.. loop.Runners.Select(runner => new RunbookPulse(runner.Definition.Id, runner.Engine.LastTick ?? board.LastTick(runner.Definition.Id), runner.NextDue, runner.NextDue is { } due && due < now ? now - due : TimeSpan.Zero))];
    }

    /// <summary>What waits to be delivered; null when the journal cannot be read.</summary>
    public DeliveryQueue? Deliveries()
    {
        try
        {
            return journal.Read(connection => AuditReader.Queue(connection, clock.GetUtcNow()));
        }
        catch (JournalUnavailableException)
        {
            return null;
        }
    }

    /// <summary>What has been due the longest, a tick or a delivery; null when nothing is due.</summary>
    public (string What, DateTimeOffset Since)? OldestOverdue()
    {
        var tick = Pulses().Where(pulse => pulse.Late > TimeSpan.Zero).OrderBy(pulse => pulse.NextDue).FirstOrDefault();
        var delivery = Deliveries()?.Oldest;
        return delivery is not null && (tick is null || delivery.Since < tick.NextDue) ? (delivery.Words, delivery.Since)
            : tick is not null ? ($"The next tick of runbook '{tick.Runbook}' has been due since {tick.NextDue:O}.", tick.NextDue!.Value)
            : null;
    }

    /// <inheritdoc />
    public async Task<WatchReport> ReportAsync(CancellationToken cancellationToken)
    {
        var report = await health.CheckHealthAsync(cancellationToken);
        return new WatchReport(
            clock.GetUtcNow(),
            [.. report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new HealthState(entry.Key, entry.Value.Status.ToString().ToLowerInvariant(), entry.Value.Description))],
            Pulses(),
            Deliveries(),
            auditor.Last,
            auditor.LastAt,
            Heartbeat,
            journal.Size);
    }
}

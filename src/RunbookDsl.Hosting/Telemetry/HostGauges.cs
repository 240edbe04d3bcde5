using System.Diagnostics.Metrics;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Telemetry;

/// <summary>What the host reports when asked: alerts by state and the size of the journal.</summary>
internal sealed class HostGauges(HostMetrics metrics, IRunbookBoard board, JournalStore journal)
{
    /// <summary>Makes the instruments.</summary>
    public void Start()
    {
        metrics.Meter.CreateObservableGauge("runbook.alerts", Alerts, "{alert}", "Alerts by runbook and state, counted once for each label set.");
        metrics.Meter.CreateObservableGauge("runbook.journal.size", () => journal.Size, "By", "Size of the journal's files.");
    }

    IEnumerable<Measurement<long>> Alerts() => board.Alerts()
        .GroupBy(alert => (alert.Runbook.Id, alert.State))
        .Select(group => new Measurement<long>(
            group.LongCount(),
            new KeyValuePair<string, object?>("runbook", group.Key.Id),
            new KeyValuePair<string, object?>("state", group.Key.State.ToString().ToLowerInvariant())));
}

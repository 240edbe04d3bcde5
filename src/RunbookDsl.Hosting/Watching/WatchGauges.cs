using System.Diagnostics.Metrics;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Watching;

/// <summary>What the host reports of itself when asked, so that another system can watch it.</summary>
internal sealed class WatchGauges(HostMetrics metrics, HostWatch watch, Auditor auditor, IReceiverBoard receivers, TimeProvider clock)
{
    /// <summary>Makes the instruments.</summary>
    public void Start()
    {
        metrics.Meter.CreateObservableGauge("runbook.tick.lateness", Lateness, "s", "How long the next tick of a runbook has been due; 0 while it is on time.");
        metrics.Meter.CreateObservableGauge("runbook.outbox.due", () => Queue(queue => queue.Due), "{notification}", "Notifications that are due and not delivered.");
        metrics.Meter.CreateObservableGauge("runbook.outbox.oldest.age", () => Queue(queue => queue.Oldest is { } oldest ? (clock.GetUtcNow() - oldest.Since).TotalSeconds : 0), "s", "How long the oldest undelivered notification has been due; 0 when none is.");
        metrics.Meter.CreateObservableGauge("runbook.audit.omissions", Omissions, "{omission}", "Work that should have happened and did not, by kind.");
        metrics.Meter.CreateObservableGauge("runbook.channel.failures", Failures, "{attempt}", "Attempts to tell a receiver that failed since one arrived, by channel and address; 0 while it takes what it is sent.");
        metrics.Meter.CreateObservableGauge("runbook.heartbeat.age", HeartbeatAge, "s", "How long ago the last heartbeat was taken; missing when none is configured or none was taken yet.");
    }

    IEnumerable<Measurement<double>> Lateness() => watch.Pulses().Select(pulse => new Measurement<double>(pulse.Late.TotalSeconds, new KeyValuePair<string, object?>("runbook", pulse.Runbook)));

    IEnumerable<Measurement<T>> Queue<T>(Func<DeliveryQueue, T> read)
        where T : struct => watch.Deliveries() is { } queue ? [new Measurement<T>(read(queue))] : [];

    IEnumerable<Measurement<long>> Omissions() => Enum.GetValues<OmissionKind>()
        .Select(kind => new Measurement<long>(auditor.Last.Count(omission => omission.Kind == kind), new KeyValuePair<string, object?>("kind", kind.ToString())));

    IEnumerable<Measurement<long>> Failures()
    {
        try
        {
            return [.. receivers.Receivers().Where(receiver => receiver.State != ReceiverState.Unknown).Select(receiver => new Measurement<long>(
                receiver.Failures, new KeyValuePair<string, object?>("channel", receiver.Channel), new KeyValuePair<string, object?>("address", receiver.Address)))];
        }
        catch (JournalUnavailableException)
        {
            return [];
        }
    }

    IEnumerable<Measurement<double>> HeartbeatAge() => watch.Heartbeat.LastSent is { } sent ? [new Measurement<double>((clock.GetUtcNow() - sent).TotalSeconds)] : [];
}

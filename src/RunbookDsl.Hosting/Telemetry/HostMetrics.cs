using System.Diagnostics.Metrics;
using DurationHistogram = System.Diagnostics.Metrics.Histogram<double>;
using EventCounter = System.Diagnostics.Metrics.Counter<long>;

namespace RunbookDsl.Hosting.Telemetry;

/// <summary>What the host reports about itself, under the meter <c>RunbookDsl</c>.</summary>
internal sealed class HostMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "RunbookDsl";

    readonly EventCounter _accepted;
    readonly EventCounter _rejected;
    readonly EventCounter _ticks;
    readonly DurationHistogram _tickDuration;
    readonly EventCounter _transitions;
    readonly EventCounter _deliveries;
    readonly EventCounter _heartbeats;
    readonly EventCounter _callsMissed;

    /// <summary>Makes the instruments.</summary>
    public HostMetrics(IMeterFactory meters)
    {
        Meter = meters.Create(MeterName);
        _accepted = Meter.CreateCounter<long>("runbook.samples.accepted", "{sample}", "Samples that a runbook reads and that were taken.");
        _rejected = Meter.CreateCounter<long>("runbook.samples.rejected", "{sample}", "Samples that a runbook reads and that were not taken, by reason.");
        _ticks = Meter.CreateCounter<long>("runbook.ticks", "{tick}", "Ticks evaluated.");
        _tickDuration = Meter.CreateHistogram<double>("runbook.tick.duration", "s", "Time that evaluating what was due took.");
        _transitions = Meter.CreateCounter<long>("runbook.transitions", "{transition}", "Changes of alerts' states, by the state they came to.");
        _deliveries = Meter.CreateCounter<long>("runbook.deliveries", "{delivery}", "Attempts to deliver a notification, by channel and outcome.");
        _heartbeats = Meter.CreateCounter<long>("runbook.heartbeats", "{heartbeat}", "Heartbeats, by outcome: sent, failed or withheld.");
        _callsMissed = Meter.CreateCounter<long>("runbook.calls.missed", "{call}", "Calls that reach nobody, or not as the runbook means them, by reason: no_channel, nobody_on_call, outside_hours, taken, held_back or throttled.");
    }

    /// <summary>The meter, for gauges that are read when asked for.</summary>
    public Meter Meter { get; }

    /// <summary>Counts a sample that was taken.</summary>
    public void Accepted(string runbook) => _accepted.Add(1, new KeyValuePair<string, object?>("runbook", runbook));

    /// <summary>Counts a sample that was not taken.</summary>
    public void Rejected(string reason) => _rejected.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Counts ticks and how long they took.</summary>
    public void Ticked(string runbook, long ticks, TimeSpan took)
    {
        var tag = new KeyValuePair<string, object?>("runbook", runbook);
        _ticks.Add(ticks, tag);
        _tickDuration.Record(took.TotalSeconds, tag);
    }

    /// <summary>Counts a change of state.</summary>
    public void Transition(string runbook, string to) =>
        _transitions.Add(1, new KeyValuePair<string, object?>("runbook", runbook), new KeyValuePair<string, object?>("to", to));

    /// <summary>Counts an attempt to deliver.</summary>
    public void Delivery(string channel, string outcome) =>
        _deliveries.Add(1, new KeyValuePair<string, object?>("channel", channel), new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Counts a call that does not reach whom it should.</summary>
    public void CallMissed(string runbook, string reason) =>
        _callsMissed.Add(1, new KeyValuePair<string, object?>("runbook", runbook), new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Counts a heartbeat.</summary>
    public void Heartbeat(string outcome) => _heartbeats.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}

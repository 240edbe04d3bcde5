using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>Listens to the meters named and gathers their measurements between collections.</summary>
internal sealed class MeterCollector : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, InstrumentAggregate> _instruments = new();
    private readonly ConcurrentQueue<InstrumentAggregate> _finished = new();
    private readonly MeterListener _listener = new();
    private readonly IntakeOptions _intake;
    private readonly string[] _names;

    /// <summary>Starts to listen.</summary>
    public MeterCollector(IEnumerable<string> names, IntakeOptions intake)
    {
        _intake = intake;
        _names = [.. names];
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (IsNamed(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument, _instruments.GetOrAdd(instrument, i => new InstrumentAggregate(i, _intake.MaxSamplesPerDelivery)));
            }
        };
        _listener.MeasurementsCompleted = (instrument, _) =>
        {
            if (_instruments.TryRemove(instrument, out var finished))
            {
                _finished.Enqueue(finished);
            }
        };
        _listener.SetMeasurementEventCallback<byte>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<short>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<int>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<long>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<float>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<double>(static (_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<decimal>(static (_, value, tags, state) => Measure((double)value, tags, state));
        _listener.Start();
    }

    /// <summary>Polls observable instruments and moves everything gathered since the last time into a delivery.</summary>
    public void Collect(Delivery delivery, DateTimeOffset at)
    {
        foreach (var instrument in _instruments.Values)
        {
            instrument.BeforeObserving();
        }

        try
        {
            _listener.RecordObservableInstruments();
        }
        catch (AggregateException callbacks)
        {
            // A callback of the observed program threw; the other instruments were still read.
            delivery.Reject(callbacks.InnerExceptions.Count, "An observable instrument's callback threw: " + Delivery.Shorten(callbacks.InnerExceptions[0].Message));
        }

        foreach (var instrument in _instruments.Values)
        {
            instrument.Collect(delivery, at);
        }

        // What a disposed meter measured since the last collection still counts.
        while (_finished.TryDequeue(out var finished))
        {
            finished.Collect(delivery, at);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) => ((InstrumentAggregate)state!).Measure(value, tags);

    private bool IsNamed(string meter) => Array.Exists(_names, name =>
        name.EndsWith('*') ? meter.StartsWith(name[..^1], StringComparison.Ordinal) : string.Equals(meter, name, StringComparison.Ordinal));
}

using System.Threading.Channels;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Tests.Intake;

/// <summary>Keeps every delivery, and answers what the test says.</summary>
internal sealed class FakeSink : ISampleSink
{
    private readonly Channel<(IReadOnlyList<MetricSample> Samples, string Source)> _deliveries = Channel.CreateUnbounded<(IReadOnlyList<MetricSample>, string)>();

    public Func<IReadOnlyList<MetricSample>, IntakeOutcome> Answer { get; set; } = _ => default;

    public ValueTask<IntakeOutcome> AcceptAsync(IReadOnlyList<MetricSample> samples, string source, CancellationToken cancellationToken)
    {
        var outcome = Answer(samples);
        _deliveries.Writer.TryWrite((samples, source));
        return ValueTask.FromResult(outcome);
    }

    /// <summary>The next delivery, waited for.</summary>
    public async Task<IReadOnlyList<MetricSample>> NextAsync() => (await NextWithSourceAsync()).Samples;

    /// <summary>The next delivery and who it is from, waited for at most half a minute of real time.</summary>
    public async Task<(IReadOnlyList<MetricSample> Samples, string Source)> NextWithSourceAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _deliveries.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Whether nothing was delivered that was not taken by <see cref="NextAsync"/>.</summary>
    public bool IsEmpty => _deliveries.Reader.Count == 0;
}

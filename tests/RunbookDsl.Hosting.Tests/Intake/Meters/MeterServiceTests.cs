using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Meters;

namespace RunbookDsl.Hosting.Tests.Intake.Meters;

public sealed class MeterServiceTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddDays(20_000));
    private readonly FakeSink _sink = new();
    private readonly Meter _meter = new("RunbookDsl.Tests." + Guid.NewGuid());
    private MeterService? _service;

    [Fact]
    public async Task Counters_arrive_as_what_was_added_in_the_interval()
    {
        var requests = _meter.CreateCounter<long>("agent.requests", "{request}");
        await StartAsync();
        requests.Add(2, new KeyValuePair<string, object?>("tool.name", "search"), new("cached", true));
        requests.Add(3, new KeyValuePair<string, object?>("cached", true), new("tool.name", "search"));
        requests.Add(1, new KeyValuePair<string, object?>("tool.name", "refund"));

        var first = await NextAsync();

        first.Select(s => $"{s.Kind} {s.Name}[{s.LabelText()}] {s.Value}").Should().BeEquivalentTo(
            "CounterDelta agent_requests_total[cached=true,tool_name=search] 5",
            "CounterDelta agent_requests_total[tool_name=refund] 1");
        first.Should().OnlyContain(s => s.Timestamp == _time.GetUtcNow() && s.OriginalName == "agent.requests");

        requests.Add(4);
        (await NextAsync()).Should().ContainSingle().Which.Value.Should().Be(4, "series that did not move are silent");
    }

    [Fact]
    public async Task Levels_and_observed_totals_arrive_every_time()
    {
        var active = _meter.CreateUpDownCounter<int>("active");
        var total = 10L;
        _meter.CreateObservableCounter("seen", () => total);
        _meter.CreateObservableGauge("share", () => new[] { new Measurement<double>(0.5, new KeyValuePair<string, object?>("region", "eu")) }, "1");
        _meter.CreateObservableUpDownCounter("depth", () => -3);
        await StartAsync();
        active.Add(5);
        active.Add(-2);

        (await NextAsync()).Select(s => $"{s.Kind} {s.Name}[{s.LabelText()}] {s.Value}").Should().BeEquivalentTo(
            "Gauge active[] 3", "Counter seen_total[] 10", "Gauge share_ratio[region=eu] 0.5", "Gauge depth[] -3");

        total = 12;
        active.Add(1);
        (await NextAsync()).Where(s => s.Name is "active" or "seen_total").Select(s => s.Value).Should().BeEquivalentTo([4.0, 12.0]);
    }

    [Fact]
    public async Task Histograms_use_the_bounds_advised_or_those_that_fit_the_unit()
    {
        var advised = _meter.CreateHistogram("advised", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2] });
        var seconds = _meter.CreateHistogram<double>("seconds", "s");
        var plain = _meter.CreateHistogram<int>("plain");
        await StartAsync();
        foreach (var value in new[] { 1, 1.5, 2, 2.5, double.NaN })
        {
            advised.Record(value);
        }

        seconds.Record(0.2);
        plain.Record(80);

        var samples = await NextAsync();

        samples.Should().OnlyContain(s => s.Kind == SampleKind.HistogramDelta);
        samples.Single(s => s.Name == "advised_seconds").Histogram.Should().BeEquivalentTo(new HistogramPoint([1, 2], [1, 2, 1], 7));
        samples.Single(s => s.Name == "seconds").Histogram!.Bounds[^1].Should().Be(10);
        var defaults = samples.Single(s => s.Name == "plain").Histogram!;
        defaults.Bounds.Should().HaveCount(15);
        defaults.Counts[Array.IndexOf([.. defaults.Bounds], 100)].Should().Be(1);

        advised.Record(5);
        (await NextAsync()).Single().Histogram!.Counts.Should().Equal(0, 0, 1);
    }

    [Fact]
    public async Task Other_meters_are_left_alone_and_what_is_left_at_the_end_is_delivered()
    {
        using var other = new Meter("Other." + Guid.NewGuid());
        var foreign = other.CreateCounter<int>("foreign");
        var own = _meter.CreateCounter<int>("own");
        await StartAsync(_meter.Name[..^4] + "*");
        foreign.Add(1);
        own.Add(1);

        await _service!.StopAsync(CancellationToken.None);

        (await _sink.NextAsync()).Select(s => s.Name).Should().Equal("own_total");
    }

    [Fact]
    public async Task What_a_disposed_meter_measured_last_still_counts()
    {
        var own = _meter.CreateCounter<int>("own");
        await StartAsync();
        own.Add(7);
        _meter.Dispose();

        (await NextAsync()).Single().Value.Should().Be(7);
    }

    [Fact]
    public async Task What_could_not_be_taken_is_told_again()
    {
        var own = _meter.CreateCounter<int>("own");
        await StartAsync();
        _sink.Answer = _ => new IntakeOutcome(0, null, TryAgain: true);
        own.Add(7);
        (await NextAsync()).Should().ContainSingle();

        _sink.Answer = _ => default;
        own.Add(2);
        (await NextAsync()).Select(s => s.Value).Should().Equal(7, 2);

        own.Add(1);
        (await NextAsync()).Select(s => s.Value).Should().Equal(1);
    }

    [Fact]
    public async Task A_callback_that_throws_costs_only_its_instrument()
    {
        _meter.CreateObservableGauge("broken", int () => throw new InvalidOperationException("no"));
        _meter.CreateObservableGauge("works", () => 1);
        await StartAsync();

        (await NextAsync()).Select(s => s.Name).Should().Equal("works");
    }

    [Fact]
    public async Task Nothing_is_lost_between_threads()
    {
        var counter = _meter.CreateCounter<int>("own");
        await StartAsync();

        var adders = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                counter.Add(1, new KeyValuePair<string, object?>("i", i % 3));
            }
        }));
        await Task.WhenAll(adders);

        (await NextAsync()).Sum(s => s.Value).Should().Be(40_000);
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.StopAsync(CancellationToken.None);
            _service.Dispose();
        }

        _meter.Dispose();
    }

    private async Task StartAsync(string? name = null)
    {
        var options = new MeterIntakeOptions();
        options.Names.Add(name ?? _meter.Name);
        _service = new MeterService(_sink, Options.Create(options), Options.Create(new IntakeOptions()), _time, NullLogger<MeterService>.Instance);
        await _service.StartAsync(CancellationToken.None);
    }

    private async Task<IReadOnlyList<MetricSample>> NextAsync()
    {
        _time.Advance(TimeSpan.FromSeconds(5));
        return await _sink.NextAsync();
    }
}

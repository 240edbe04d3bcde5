using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>Delivers what the meters of this process measured, at every interval and once more when the host stops.</summary>
internal sealed partial class MeterService(
    ISampleSink sink, IOptions<MeterIntakeOptions> options, IOptions<IntakeOptions> intake, TimeProvider time, ILogger<MeterService> logger) : BackgroundService
{
    private MeterCollector? _collector;
    private PeriodicTimer? _timer;
    private readonly List<MetricSample> _waiting = [];
    private string? _lastTrouble;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Here rather than below, which runs some time later: what the program measures right after its start counts.
        if (options.Value.Names.Count > 0)
        {
            _collector = new MeterCollector(options.Value.Names, intake.Value);
            _timer = new PeriodicTimer(options.Value.Interval, time);
        }

        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        if (_collector is { } collector)
        {
            await DeliverAsync(collector, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timer?.Dispose();
        _collector?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_collector is not { } collector || _timer is not { } timer)
        {
            return;
        }

        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                await DeliverAsync(collector, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The rest is delivered by StopAsync, which runs even if this never did.
        }
    }

    private async Task DeliverAsync(MeterCollector collector, CancellationToken stopping)
    {
        var delivery = new Delivery(intake.Value);
        try
        {
            collector.Collect(delivery, time.GetUtcNow());

            // What was added since the last time is told only once, so it is kept until it was taken.
            _waiting.AddRange(delivery.Samples);
            if (_waiting.Count == 0)
            {
                return;
            }

            var outcome = await sink.AcceptAsync([.. _waiting], "meters", stopping).ConfigureAwait(false);
            if (!outcome.TryAgain)
            {
                _waiting.Clear();
                Say(string.Join(" ", new[] { delivery.Message, outcome.Message }.OfType<string>()));
            }
            else if (_waiting.Count > intake.Value.MaxSamplesPerDelivery)
            {
                _waiting.Clear();
                Say("the host has taken nothing for so long that what was measured meanwhile is lost");
            }
            else
            {
                Say("the host could take nothing; the next interval tries again");
            }
        }
#pragma warning disable CA1031 // The next interval tries again, whatever went wrong in this one.
        catch (Exception unexpected) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogUnexpected(unexpected);
        }
    }

    private void Say(string trouble)
    {
        if (trouble.Length > 0 && !string.Equals(trouble, _lastTrouble, StringComparison.Ordinal))
        {
            LogTrouble(trouble);
        }

        _lastTrouble = trouble;
    }

    [LoggerMessage(EventId = 220, Level = LogLevel.Warning, Message = "Reading the meters of this process: {Trouble}")]
    private partial void LogTrouble(string trouble);

    [LoggerMessage(EventId = 221, Level = LogLevel.Error, Message = "Reading the meters of this process failed unexpectedly")]
    private partial void LogUnexpected(Exception fault);
}

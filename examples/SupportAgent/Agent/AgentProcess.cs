using System.Globalization;
using System.Runtime.InteropServices;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SupportAgent.Clock;

namespace SupportAgent.Agent;

/// <summary>The agent's own process: serves conversations and exports what it measures, until its host goes away.</summary>
internal static class AgentProcess
{
    /// <summary>What it prints once it can begin; the host answers with the real instant at which the day does, in milliseconds since 1970.</summary>
    public const string Ready = "ready";

    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    public static async Task RunAsync(AgentOptions options)
    {
        // Ctrl-C reaches the whole terminal; the host decides when the agent goes.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var hostGone = new CancellationTokenSource();
        var clock = new ScaledTimeProvider(options.Start, options.Speed);
        using var agent = new SimulatedAgent(options.Start, options.Seed);
        using var metrics = Sdk.CreateMeterProviderBuilder()
            .AddMeter(AgentTelemetry.MeterName)
            .ConfigureResource(resource => resource.AddService("support-agent", serviceInstanceId: "agent-1"))
            .AddOtlpExporter((exporter, reader) =>
            {
                exporter.Endpoint = options.Otlp;
                exporter.Protocol = OtlpExportProtocol.Grpc;
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = ExportEvery(options.Speed);
            })
            .Build();

        // The first export opens the connection, so that no simulated hours pass while programs load.
        metrics.ForceFlush(timeoutMilliseconds: 10_000);
        Console.WriteLine(Ready);
        _ = Task.Run(() => FollowHost(clock, hostGone), CancellationToken.None);

        var faults = new FaultAnnouncer(options.Start, Console.Out);
        while (!hostGone.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            agent.RunUntil(now);
            faults.AnnounceUntil(now);
            await Task.Delay(Step, hostGone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        metrics.Shutdown(timeoutMilliseconds: 1000);
    }

    /// <summary>Each half minute of the simulated day, but not more often than twenty times a real second.</summary>
    static int ExportEvery(double speed) => (int)Math.Clamp(30_000 / speed, 50, 10_000);

    // The host holds the other end of standard input: when it ends, however it ends, so does this stream. The console's reader blocks even when awaited.
    static void FollowHost(ScaledTimeProvider clock, CancellationTokenSource hostGone)
    {
        if (long.TryParse(Console.In.ReadLine(), CultureInfo.InvariantCulture, out var origin))
        {
            clock.Start(DateTimeOffset.FromUnixTimeMilliseconds(origin));
            Console.In.ReadToEnd();
        }

        hostGone.Cancel();
    }
}

using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>All that happens to two incidents, by the second: what is measured and what people do. The steps leave time for another host to take over between them.</summary>
public static class IncidentDay
{
    const string Dana = "Dana Reyes";
    const string Ana = "Ana Costa";

    /// <summary>When it begins.</summary>
    public static DateTimeOffset Noon { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    /// <summary>What happens; each is tried again, as its sender or whoever does it would, until it says that it is done.</summary>
    public static IReadOnlyList<(int Second, Func<IServiceProvider, Task<bool>> Do)> Steps { get; } =
    [
        Send(5, 0.2),
        (10, Silence),
        // Pending since 15, firing at 75: the first person is paged in two ways.
        .. new[] { 20, 35, 50, 65, 80 }.Select(second => Send(second, 0.2)),
        // Another alert fires while it is silenced.
        Send(140, 0.2, trips: 0),
        // Nobody has taken it for two minutes: the next one is paged.
        Send(200, 0.2, trips: 10),
        Send(260, 0.2, trips: 10),
        // Two minutes after the last call everybody is called again.
        Send(325, 0.2, trips: 10),
        Did(340, 0, IncidentEventKind.Acknowledged, (desk, id) => desk.Acknowledge(id, Dana)),
        // The silence is over, and what it held back opens an incident.
        Send(410, 0.2, trips: 10),
        // Whoever took the first has been silent for two minutes.
        Send(475, 0.2, trips: 10),
        Did(490, 0, IncidentEventKind.Acknowledged, (desk, id) => desk.Acknowledge(id, Ana), Ana),
        (505, Call),
        Did(520, 0, IncidentEventKind.Mitigated, (desk, id) => desk.Mitigate(id, Ana)),
        // Both end by themselves.
        .. new[] { 550, 570, 590, 610 }.Select(second => Send(second, 0.01, trips: 10)),
        Did(640, 0, IncidentEventKind.Closed, (desk, id) => desk.Close(id, Ana)),
        Did(655, 1, IncidentEventKind.Closed, (desk, id) => desk.Close(id, Ana)),
    ];

    /// <summary>What the journal has of it in the end, in lines that are the same however often a host was killed.</summary>
    public static async Task<IReadOnlyList<string>> KeptAsync(IServiceProvider services)
    {
        var desk = services.GetRequiredService<IncidentDesk>();
        var transitions = await services.GetRequiredService<IRunbookBoard>().TransitionsAsync(new TransitionQuery { Limit = 500 }, CancellationToken.None);
        return
        [
            .. transitions.Transitions.Select(recorded => recorded.Transition).Select(transition => $"{transition.AlertId} {transition.From} -> {transition.To} {transition.At:O}"),
            .. Numbers(desk).SelectMany((number, place) => Lines(desk.Find(number)!, place + 1)),
        ];
    }

    static IEnumerable<string> Lines(IncidentDetails details, int place) =>
        details.Timeline.Select(entry => $"{place} {details.Incident.State}: {entry.Kind} {entry.By}: {entry.Text}").Order(StringComparer.Ordinal);

    // A database that lost one goes on with the next number.
    static List<long> Numbers(IncidentDesk desk) => [.. desk.Read(new IncidentQuery()).Incidents.Select(incident => incident.Id).Order()];

    // With the time at which it was measured, however late it is taken.
    static (int, Func<IServiceProvider, Task<bool>>) Send(int second, double errorRate, double? trips = null) => (second, async services =>
    {
        var at = Noon.AddSeconds(second);
        var samples = new List<MetricSample> { new() { Name = ThresholdRunbook.ErrorRate, Kind = SampleKind.Gauge, Labels = [], Timestamp = at, Value = errorRate } };
        if (trips is { } count)
        {
            samples.Add(new MetricSample { Name = ThresholdRunbook.Trips, Kind = SampleKind.Counter, Labels = [new("tool", "search")], Timestamp = at, Value = count });
        }

        return !(await services.GetRequiredService<ISampleSink>().AcceptAsync(samples, "test", CancellationToken.None)).TryAgain;
    });

    static Task<bool> Silence(IServiceProvider services)
    {
        var desk = services.GetRequiredService<SilenceDesk>();
        if (desk.Read(null, 1).Count == 0)
        {
            desk.Add(new SilenceRequest(["alert = trips"], Dana, "New search", null, Noon.AddSeconds(400)).Read(desk.Now).Silence!);
        }

        return Task.FromResult(true);
    }

    static Task<bool> Call(IServiceProvider services) =>
        Did(0, 0, IncidentEventKind.Called, (_, id) => services.GetRequiredService<CallDesk>().Call(id, Dana, Ana, "You know the cache"), Ana).Item2(services);

    // A person who was told that it failed looks before doing it once more.
    static (int, Func<IServiceProvider, Task<bool>>) Did(int second, int incident, IncidentEventKind kind, Func<IncidentDesk, long, IncidentAnswer> act, string? by = null) => (second, services =>
    {
        var desk = services.GetRequiredService<IncidentDesk>();
        var id = Numbers(desk)[incident];
        return Task.FromResult(desk.Find(id)!.Timeline.Any(entry => entry.Kind == kind && (by is null || entry.By == by)) || act(desk, id).Refusal is null);
    });
}

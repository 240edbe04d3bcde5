using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Tests.Faults;
using RunbookDsl.Hosting.Tests.Hosts;

// A host whose clock stands still until the test moves it on; configuration comes by arguments, --start is the clock's first instant.
var builder = WebApplication.CreateBuilder(args);
var clock = new FakeTimeProvider(DateTimeOffset.Parse(builder.Configuration["start"]!, CultureInfo.InvariantCulture));
builder.Services.AddSingleton<TimeProvider>(clock);
builder.AddRunbooks(runbooks => runbooks.Add(builder.Configuration["runbook"] == "paged" ? PagedRunbook.Definition : ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));

var app = builder.Build();
app.MapRunbookEndpoints();

// Moves the clock on and sends an error rate of that instant; answered when the sample is acknowledged and everything due was evaluated.
app.MapPost("/test/step", async (double seconds, double errorRate, ISampleSink sink) =>
{
    clock.Advance(TimeSpan.FromSeconds(seconds));
    var sample = new MetricSample { Name = ThresholdRunbook.ErrorRate, Kind = SampleKind.Gauge, Labels = [], Timestamp = clock.GetUtcNow(), Value = errorRate };
    return await sink.AcceptAsync([sample], "test", CancellationToken.None);
});

// Moves the clock on to an instant; answered when what was due by then was evaluated, with whether this host evaluates. One that stands by has seen who does.
app.MapPost("/test/time", async (DateTimeOffset to, ISampleSink sink, EvaluationLease lease, JournalStore journal) =>
{
    clock.Advance(to > clock.GetUtcNow() ? to - clock.GetUtcNow() : TimeSpan.Zero);
    while (!lease.Leads && journal.Read(connection => LeaseTable.Find(connection, null)) != lease.Seen)
    {
        // It may have set its timer after the clock was moved.
        await Task.Delay(5);
        clock.Advance(TimeSpan.FromMilliseconds(100));
    }

    return !(await sink.AcceptAsync([], "test", CancellationToken.None)).TryAgain;
});

// Takes a step of the day with two incidents; answered with whether it is done.
app.MapPost("/test/day", async (int step) => await IncidentDay.Steps[step].Do(app.Services));

// Whether nothing is left to be delivered now.
app.MapGet("/test/settled", (JournalStore journal) => OutboxState.IsSettled(journal, clock.GetUtcNow()));

app.MapGet("/test/kept", () => IncidentDay.KeptAsync(app.Services));

await app.StartAsync();
Console.WriteLine($"LISTENING {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}");
await app.WaitForShutdownAsync();

using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Tests.Hosts;

// A host whose clock stands still until POST /test/step moves it on; configuration comes by arguments, --start is the clock's first instant.
var builder = WebApplication.CreateBuilder(args);
var clock = new FakeTimeProvider(DateTimeOffset.Parse(builder.Configuration["start"]!, CultureInfo.InvariantCulture));
builder.Services.AddSingleton<TimeProvider>(clock);
builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));

var app = builder.Build();
app.MapRunbookEndpoints();

// Moves the clock on and sends an error rate of that instant; answered when the sample is acknowledged and everything due was evaluated.
app.MapPost("/test/step", async (double seconds, double errorRate, ISampleSink sink) =>
{
    clock.Advance(TimeSpan.FromSeconds(seconds));
    var sample = new MetricSample { Name = ThresholdRunbook.ErrorRate, Kind = SampleKind.Gauge, Labels = [], Timestamp = clock.GetUtcNow(), Value = errorRate };
    return await sink.AcceptAsync([sample], "test", CancellationToken.None);
});

await app.StartAsync();
Console.WriteLine($"LISTENING {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}");
await app.WaitForShutdownAsync();

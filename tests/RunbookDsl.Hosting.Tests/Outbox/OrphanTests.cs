using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Outbox;

public sealed class OrphanTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_incident_whose_alert_a_new_version_lacks_is_ended_and_escalates_no_more()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.DisposeAsync();

        var later = ThresholdRunbook.Definition with { Alerts = [ThresholdRunbook.Definition.Alerts[1]], Fingerprint = "2" };
        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver, later, evaluator: new TripsEvaluator());
        await restarted.ReceiveAsync(1);
        await restarted.RunAsync(TimeSpan.FromMinutes(16));
        await restarted.SettleAsync();

        receiver.Received.DistinctBy(webhook => webhook.IdempotencyKey).Select(webhook => webhook.Event).Should().Equal("firing", "resolved");
        restarted.Log.GetSnapshot().Select(record => record.Message).Should().Contain(message => message.Contains("the incident of high-error-rate{} is ended"));
    }
}

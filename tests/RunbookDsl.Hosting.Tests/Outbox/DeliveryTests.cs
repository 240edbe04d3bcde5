using System.Net;
using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Outbox;

public sealed class DeliveryTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_webhook_is_signed_over_timestamp_and_body_with_each_secret()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?> { ["Runbooks:Channels:Webhooks:pager:Secrets:1"] = "the-secret-before-it" });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);

        var webhook = host.Receiver.Received.Single();
        webhook.Signature.Split(',').Should().Equal(Expected(RunbookTestHost.Secret, webhook), Expected("the-secret-before-it", webhook));
        StandardSignature.IsOf(["the-secret-before-it"], webhook.IdempotencyKey, webhook.Timestamp, Encoding.UTF8.GetBytes(webhook.Body), webhook.StandardSignature).Should().BeTrue();
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_with_the_same_key_and_body()
    {
        var receiver = new WebhookReceiver { Answer = () => HttpStatusCode.BadRequest };
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, receiver: receiver);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        receiver.Answer = () => HttpStatusCode.OK;
        await host.SettleAsync();

        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.2);
        await host.ReceiveAsync(1);

        receiver.Received.Select(webhook => (webhook.IdempotencyKey, webhook.Body)).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_host_died_goes_out_again_with_the_same_key()
    {
        var receiver = new WebhookReceiver { Answer = () => HttpStatusCode.BadRequest };
        var host = await RunbookTestHost.StartAsync(_folder.Journal, receiver: receiver);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        var clock = host.Clock;
        await host.KillAsync();

        receiver.Answer = () => HttpStatusCode.OK;
        clock.Advance(TimeSpan.FromSeconds(10));
        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver);
        await restarted.ReceiveAsync(1);

        receiver.Received.Select(webhook => webhook.IdempotencyKey).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void The_wait_doubles_up_to_five_minutes_and_is_spread()
    {
        Backoff.After(1, 0.5).Should().Be(TimeSpan.FromSeconds(5));
        Backoff.After(3, 0.5).Should().Be(TimeSpan.FromSeconds(20));
        Backoff.After(100, 0.5).Should().Be(TimeSpan.FromMinutes(5));
        Backoff.After(1, 0).Should().Be(TimeSpan.FromSeconds(4));
        Backoff.After(1, 0.999).Should().BeCloseTo(TimeSpan.FromSeconds(6), TimeSpan.FromMilliseconds(10));
    }

    static string Expected(string secret, ReceivedWebhook webhook) =>
        "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{webhook.Timestamp}.{webhook.Body}")));
}

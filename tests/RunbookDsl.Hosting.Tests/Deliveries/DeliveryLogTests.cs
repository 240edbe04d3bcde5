using System.Net;
using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Deliveries;

/// <summary>The log of every attempt to tell somebody.</summary>
public sealed class DeliveryLogTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_attempt_stands_in_it_whatever_came_of_it()
    {
        var receiver = new WebhookReceiver { Answer = () => HttpStatusCode.ServiceUnavailable };
        var host = await RunbookTestHost.StartAsync(_folder.Journal, receiver: receiver);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.SettleAsync();
        await host.KillAsync();
        receiver.Answer = () => HttpStatusCode.OK;
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, host.Clock, receiver);
        await restarted.ReceiveAsync(1);
        await restarted.SettleAsync();

        var all = await ReadAsync(restarted, "?channel=webhook");
        all.Select(delivery => delivery.GetProperty("outcome").GetString()).Should().Equal("delivered", "failed");
        all.Select(delivery => delivery.GetProperty("attempt").GetInt32()).Should().Equal(2, 1);
        var failed = (await ReadAsync(restarted, "?outcome=failed&incident=1")).Should().ContainSingle().Subject;
        failed.GetProperty("error").GetString().Should().Contain("503");
        failed.GetProperty("retryAt").GetDateTimeOffset().Should().BeAfter(failed.GetProperty("at").GetDateTimeOffset());
        failed.GetProperty("who").GetString().Should().Be("Dana Reyes");
        (await ReadAsync(restarted, $"?before={failed.GetProperty("id").GetInt64()}&channel=webhook")).Should().BeEmpty();
        (await ReadAsync(restarted, "?incident=2")).Should().BeEmpty();
        var theirs = JsonDocument.Parse(await restarted.Client.GetStringAsync("/api/incidents?person=dana%20reyes")).RootElement.GetProperty("incidents");
        theirs.GetArrayLength().Should().Be(1, "who was told of it may look for it");
        JsonDocument.Parse(await restarted.Client.GetStringAsync("/api/incidents?person=Ana")).RootElement.GetProperty("incidents").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("outcome=lost", "delivered, failed, throttled, abandoned")]
    [InlineData("incident=x", "whole numbers above 0")]
    [InlineData("limit=1001", "from 1 to 1000")]
    public async Task A_wrong_question_is_answered_with_what_is_allowed(string query, string words)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var answer = await host.Client.GetAsync($"/api/deliveries?{query}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
    }

    static async Task<List<JsonElement>> ReadAsync(RunbookTestHost host, string query) =>
        [.. JsonDocument.Parse(await host.Client.GetStringAsync("/api/deliveries" + query)).RootElement.GetProperty("deliveries").EnumerateArray()];
}

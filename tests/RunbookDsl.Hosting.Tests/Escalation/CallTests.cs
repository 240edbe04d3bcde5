using System.Net;
using System.Net.Http.Json;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

public sealed class CallTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Somebody_is_called_at_once_before_the_runbook_would()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        using var answer = await CallAsync(host, 1, new { whom = "engineering lead", by = "Dana Reyes", reason = "Is the database yours?" });
        await host.ReceiveAsync(1);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        Told.Contact(host.Receiver.Received.Last()).Should().Be("Ana Costa");
        Told.Reason(host.Receiver.Received.Last()).Should().Be("Dana Reyes asks for you: Is the database yours?");
        host.Get<IncidentDesk>().Find(1)!.Timeline.Should().ContainSingle(entry => entry.Kind == IncidentEventKind.Called).Which.Should().Match<IncidentEvent>(entry => entry.By == "Dana Reyes" && entry.Text == "Called Ana Costa: Is the database yours?");

        // Whoever was asked for is told of the end too.
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.ReceiveAsync(2);
        host.Receiver.Received.Skip(2).Select(webhook => (webhook.Event, Told.Contact(webhook))).Should().BeEquivalentTo([("resolved", "Dana Reyes"), ("resolved", "Ana Costa")]);
    }

    [Fact]
    public async Task Nobody_is_called_for_what_is_over_or_unknown()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var opened = host.Get<IncidentDesk>().Open(ThresholdRunbook.Definition, "Refunds twice", null, "Marta Vieira");

        using var unknown = await CallAsync(host, opened.Id, new { whom = "Nobody Known", by = "Marta Vieira" });
        using var missing = await CallAsync(host, 99, new { whom = "Ana Costa", by = "Marta Vieira" });
        using var empty = await CallAsync(host, opened.Id, new { by = "Marta Vieira" });
        host.Get<IncidentDesk>().Resolve(opened.Id, "Marta Vieira");
        using var over = await CallAsync(host, opened.Id, new { whom = "Ana Costa", by = "Marta Vieira" });

        (unknown.StatusCode, missing.StatusCode, empty.StatusCode, over.StatusCode).Should().Be((HttpStatusCode.Conflict, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.Conflict));
        (await unknown.Content.ReadAsStringAsync()).Should().Contain("the runbook knows Dana Reyes, Ana Costa");
        (await over.Content.ReadAsStringAsync()).Should().Contain("it is resolved, so nobody is called for it any more");
        await host.SettleAsync();
        host.Receiver.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_person_opens_as_grave_calls_whoever_is_on_call_and_tells_them_of_the_end()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var desk = host.Get<IncidentDesk>();
        var opened = desk.Open(ThresholdRunbook.Definition, "Refunds are paid twice", IncidentSeverity.Sev1, "Marta Vieira");
        desk.Open(ThresholdRunbook.Definition, "A typo", IncidentSeverity.Sev4, "Marta Vieira");
        await host.ReceiveAsync(1);

        var webhook = host.Receiver.Received.Single();
        Told.Contact(webhook).Should().Be("Dana Reyes");
        webhook.Body.Should().Contain("Refunds are paid twice").And.Contain("Marta Vieira opened the incident by hand");

        // Nobody answers.
        await host.RunAsync(TimeSpan.FromMinutes(11));
        await host.ReceiveAsync(1);
        desk.Acknowledge(opened.Id, "Dana Reyes");
        desk.Resolve(opened.Id, "Dana Reyes");
        await host.ReceiveAsync(1);

        host.Receiver.Received.Select(each => (each.Event, Told.Contact(each))).Should().Equal(("escalated", "Dana Reyes"), ("escalated", "Dana Reyes"), ("resolved", "Dana Reyes"));
        host.Receiver.Received.Select(each => each.IdempotencyKey).Should().OnlyHaveUniqueItems();
    }

    static Task<HttpResponseMessage> CallAsync(RunbookTestHost host, long id, object wish) => host.Client.PostAsJsonAsync($"/api/incidents/{id}/call", wish);
}

using System.Net;
using System.Net.Http.Json;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

/// <summary>Questions to whoever responds that decide whether somebody else is called.</summary>
public sealed class QuestionTests : IDisposable
{
    const string Affected = "Are users affected?";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_yes_calls_at_once_and_again_when_it_is_said_again()
    {
        await using var host = await FiringAsync(after: null);

        (await AnswerAsync(host, "yes")).StatusCode.Should().Be(HttpStatusCode.OK);
        await host.ReceiveAsync(1);

        host.Receiver.Received.Last().Body.Should().Contain("Ana Costa").And.Contain("Are users affected? Yes, says Dana Reyes");
        (await host.Client.GetStringAsync("/api/incidents/1")).Should().Contain("Are users affected? Yes: called Ana Costa").And.Contain("\"Answered\"");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await AnswerAsync(host, "yes");
        await host.ReceiveAsync(1);
        host.Receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_no_takes_back_the_call_that_is_still_to_come_and_a_yes_makes_it_earlier()
    {
        await using var host = await FiringAsync(after: TimeSpan.FromMinutes(10));

        await AnswerAsync(host, "no");
        await host.RunAsync(TimeSpan.FromMinutes(11), errorRate: 0.2);
        await host.SettleAsync();
        host.Receiver.Received.Should().ContainSingle("only the first page went out");

        await AnswerAsync(host, "yes");
        await host.ReceiveAsync(1);
        host.Receiver.Received.Last().Body.Should().Contain("Ana Costa");
    }

    [Fact]
    public async Task What_is_not_asked_or_is_no_answer_is_refused_in_words()
    {
        await using var host = await FiringAsync(after: null);

        await RefusedAsync(new { question = "Is it Monday?", answer = "yes", by = "Dana Reyes" }, HttpStatusCode.Conflict, "its alert asks Are users affected?");
        await RefusedAsync(new { question = Affected, answer = "maybe", by = "Dana Reyes" }, HttpStatusCode.BadRequest, "yes or no");
        await RefusedAsync(new { question = "", answer = "yes", by = "Dana Reyes" }, HttpStatusCode.BadRequest, "which question");
        await host.Client.PostAsJsonAsync("/api/incidents/1/resolve", new { by = "Dana Reyes" });
        await RefusedAsync(new { question = Affected, answer = "yes", by = "Dana Reyes" }, HttpStatusCode.Conflict, "nobody is called for it any more");
        (await host.Client.PostAsJsonAsync("/api/incidents/9/answer", new { question = Affected, answer = "yes", by = "Dana Reyes" })).StatusCode.Should().Be(HttpStatusCode.NotFound);

        async Task RefusedAsync(object wish, HttpStatusCode status, string words)
        {
            var answer = await host.Client.PostAsJsonAsync("/api/incidents/1/answer", wish);
            answer.StatusCode.Should().Be(status);
            (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
        }
    }

    static Task<HttpResponseMessage> AnswerAsync(RunbookTestHost host, string answer) =>
        host.Client.PostAsJsonAsync("/api/incidents/1/answer", new { question = Affected, answer, by = "Dana Reyes" });

    async Task<RunbookTestHost> FiringAsync(TimeSpan? after)
    {
        var asking = ThresholdRunbook.Definition.Alerts.Select(alert => alert with
        {
            Escalation = [new EscalationDefinition(ResponderReference.Contact(0), TimeSpan.Zero), new EscalationDefinition(ResponderReference.Contact(1), after) { Question = Affected }],
        });
        var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { Alerts = [.. asking] });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        return host;
    }
}

using System.Net;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>What PagerDuty, Slack and Teams get, and what comes of answers that are none.</summary>
public sealed class ServiceTests
{
    const string Secret = "xoxb-very-secret";

    [Fact]
    public async Task PagerDuty_is_triggered_and_resolved_by_one_key()
    {
        await using var receiver = await ServiceReceiver.StartAsync(202);

        (await DeliverAsync(receiver, Destination.PagerDuty)).Failure.Should().BeNull();
        (await DeliverAsync(receiver, Destination.PagerDuty, NotificationEvent.Resolved)).Failure.Should().BeNull();

        receiver.Bodies.Select(body => (string)body["event_action"]!).Should().Equal("trigger", "resolve");
        receiver.Bodies.Select(body => (string)body["dedup_key"]!).Should().Equal("5f0c", "5f0c");
        receiver.Bodies.Select(body => (string)body["routing_key"]!).Should().Equal(Secret, Secret);
        ((string)receiver.Bodies[0]["payload"]!["severity"]!).Should().Be("critical");
    }

    [Fact]
    public async Task An_event_that_PagerDuty_takes_for_invalid_is_given_up()
    {
        await using var receiver = await ServiceReceiver.StartAsync(400, Secret);

        var (failure, _) = await DeliverAsync(receiver, Destination.PagerDuty);

        failure.Should().Be(new DeliveryFailure("PagerDuty takes the event for invalid (400); check Runbooks:Channels:PagerDuty:RoutingKeys:oncall.", IsFinal: true));
    }

    [Fact]
    public async Task Slack_gets_the_channel_with_the_token_and_nothing_that_calls_everyone()
    {
        await using var receiver = await ServiceReceiver.StartAsync(200, """{"ok":true}""");

        (await DeliverAsync(receiver, Destination.Slack, label: "<!channel> & <http://x>")).Failure.Should().BeNull();

        receiver.Authorization.Should().Be($"Bearer {Secret}");
        ((string)receiver.Bodies[0]["channel"]!).Should().Be("oncall");
        ((string)receiver.Bodies[0]["text"]!).Should().Contain("region: &lt;!channel&gt; &amp; &lt;http://x&gt;").And.Contain("<https://runbooks.example.com/incidents/12|").And.EndWith(" · <https://runbooks.example.com/links/YQ.YQ|Take it>");
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"channel_not_found"}""", "Slack refuses it: channel_not_found.")]
    [InlineData("<html>", "It answered with something that is not Slack's.")]
    [InlineData("[1]", "It answered with something that is not Slack's.")]
    [InlineData("", "It answered with something that is not Slack's.")]
    public async Task An_answer_of_Slack_that_is_no_yes_is_tried_again(string answer, string reason)
    {
        await using var receiver = await ServiceReceiver.StartAsync(200, answer);

        (await DeliverAsync(receiver, Destination.Slack)).Failure.Should().Be(new DeliveryFailure(reason));
    }

    [Fact]
    public async Task Teams_gets_a_card_whose_text_is_plain()
    {
        await using var receiver = await ServiceReceiver.StartAsync(202);

        (await DeliverAsync(receiver, Destination.Teams, label: "[x](http://x)")).Failure.Should().BeNull();

        var card = receiver.Bodies[0]["attachments"]![0]!["content"]!;
        ((string)card["actions"]![0]!["url"]!).Should().Be("https://runbooks.example.com/incidents/12");
        ((string)card["actions"]![1]!["url"]!).Should().Be("https://runbooks.example.com/links/YQ.YQ");
        card["body"]!.AsArray().Select(line => (string)line!["type"]!).Should().OnlyContain(type => type == "RichTextBlock");
    }

    [Theory]
    [InlineData(Destination.PagerDuty)]
    [InlineData(Destination.Slack)]
    [InlineData(Destination.Teams)]
    public async Task Whoever_asks_to_be_left_alone_is_for_as_long(string channel)
    {
        await using var busy = await ServiceReceiver.StartAsync(429, retryAfter: "90");
        await using var broken = await ServiceReceiver.StartAsync(500, Secret);

        (await DeliverAsync(busy, channel)).Failure.Should().Be(new DeliveryFailure("It answered 429.", TimeSpan.FromSeconds(90), Status: HttpStatusCode.TooManyRequests));
        (await DeliverAsync(broken, channel)).Failure.Should().Be(new DeliveryFailure("It answered 500.", Status: HttpStatusCode.InternalServerError));
    }

    [Theory]
    [InlineData(Destination.Slack)]
    [InlineData(Destination.Teams)]
    public async Task Neither_failures_nor_logs_tell_secrets(string channel)
    {
        await using var receiver = await ServiceReceiver.StartAsync(500, Secret);

        var (failure, log) = await DeliverAsync(receiver, channel);
        var (refused, refusedLog) = await DeliverAsync(receiver, channel, isAllowed: false);

        refused!.Reason.Should().Contain("Runbooks:Channels:AllowedNetworks");
        string.Concat(failure, log, refused, refusedLog).Should().NotContain("secret");
    }

    [Fact]
    public async Task Whoever_hangs_or_has_no_address_is_tried_again()
    {
        await using var hanging = await ServiceReceiver.StartAsync(context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));

        (await DeliverAsync(hanging, Destination.Teams, seconds: 1)).Failure.Should().Be(new DeliveryFailure("It did not answer within Runbooks:Channels:Timeout."));
        var (unknown, _) = await ChannelRun.DeliverAsync(Destination.Teams, "oncall", channels => channels.Teams["oncall"] = new Uri("https://teams.invalid/x"));
        unknown!.IsFinal.Should().BeFalse();
    }

    static Task<(DeliveryFailure? Failure, string Log)> DeliverAsync(
        ServiceReceiver receiver, string channel, string happened = NotificationEvent.Firing, string label = "eu", bool isAllowed = true, int seconds = 10) =>
        ChannelRun.DeliverAsync(channel, "oncall", channels =>
        {
            channels.Timeout = TimeSpan.FromSeconds(seconds);
            channels.PagerDuty.Url = receiver.Url;
            channels.PagerDuty.RoutingKeys["oncall"] = Secret;
            channels.Slack.Url = receiver.Url;
            channels.Slack.Token = Secret;
            channels.Teams["oncall"] = receiver.Url;
        }, happened, label, isAllowed);
}

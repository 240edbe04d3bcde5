using System.Net;
using System.Net.Sockets;
using MimeKit;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>What a real mail server gets, and what comes of one that fails.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task A_mail_has_text_and_html_and_its_id_is_that_of_the_notification()
    {
        await using var sink = new SmtpSink();

        (await DeliverAsync(sink)).Should().BeNull();

        sink.Recipients.Should().Equal("RCPT TO:<dana@example.com>");
        using var mail = Mail(sink);
        mail.MessageId.Should().Be("5f0c.firing.0.0@example.com");
        mail.TextBody.Should().Contain("region: eu").And.Contain("https://runbooks.example.com/incidents/12").And.Contain("Take it:").And.Contain("https://runbooks.example.com/links/YQ.YQ");
        mail.HtmlBody.Should().Contain("<td>eu</td>").And.Contain("<a href=\"https://runbooks.example.com/links/YQ.YQ\">Take it</a>");
    }

    [Fact]
    public async Task The_end_is_in_the_thread_of_the_beginning()
    {
        await using var sink = new SmtpSink();

        await DeliverAsync(sink);
        await DeliverAsync(sink, NotificationEvent.Resolved);

        using var first = Mail(sink, 0);
        using var second = Mail(sink, 1);
        second.References.Should().Equal(first.References).And.Equal("5f0c@example.com");
        second.InReplyTo.Should().Be("5f0c@example.com");
        second.MessageId.Should().NotBe(first.MessageId);
    }

    [Theory]
    [InlineData("\r\nBcc: everyone@example.com\r\n\r\n")]
    [InlineData("\nBcc: everyone@example.com")]
    [InlineData("\r\n.\r\nMAIL FROM:<x@example.com>\r\n")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_label_can_neither_add_headers_nor_markup(string label)
    {
        await using var sink = new SmtpSink();

        (await DeliverAsync(sink, label: label)).Should().BeNull();

        using var mail = Mail(sink);
        mail.Bcc.Count.Should().Be(0);
        mail.Headers.Select(header => header.Field).Should().OnlyHaveUniqueItems().And.NotContain("Bcc");
        mail.HtmlBody.Should().NotContain("<script>");
        sink.Recipients.Should().ContainSingle();
    }

    [Theory]
    [InlineData("dana@example.com\r\nRCPT TO:<x@example.com>")]
    [InlineData("nobody")]
    public async Task What_is_no_address_is_given_up_and_sent_to_nobody(string address)
    {
        await using var sink = new SmtpSink();

        var failure = await DeliverAsync(sink, address: address);

        failure!.IsFinal.Should().BeTrue();
        failure.Reason.Should().Contain("is not a mail address");
        sink.Recipients.Should().BeEmpty();
    }

    [Theory]
    [InlineData("550 No such user: the-password", true)]
    [InlineData("451 Later", false)]
    public async Task A_refused_recipient_is_given_up_only_when_the_server_means_it_for_good(string answer, bool isFinal)
    {
        await using var sink = new SmtpSink { RecipientAnswer = answer };

        var failure = await DeliverAsync(sink);

        failure.Should().Be(new DeliveryFailure($"The mail server refuses the recipient ({answer[..3]}).", IsFinal: isFinal));
    }

    [Fact]
    public async Task A_server_without_StartTls_gets_no_mail()
    {
        await using var sink = new SmtpSink();

        var failure = await DeliverAsync(sink, configure: mail => mail.Security = MailSecurity.StartTls);

        failure!.Reason.Should().Contain("STARTTLS");
        sink.Mails.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_talks_nonsense_or_nothing_is_tried_again()
    {
        await using var garbage = new SmtpSink { Greeting = "HTTP/1.1 200 OK" };
        await using var silent = new SmtpSink { Greeting = null };

        (await DeliverAsync(garbage))!.IsFinal.Should().BeFalse();
        (await DeliverAsync(silent)).Should().Be(new DeliveryFailure("The mail server did not answer within Runbooks:Channels:Timeout."));
    }

    [Fact]
    public async Task A_server_that_is_not_public_is_reached_only_where_it_is_allowed()
    {
        await using var sink = new SmtpSink();

        (await DeliverAsync(sink, isAllowed: false))!.Reason.Should().Contain("Runbooks:Channels:AllowedNetworks");

        sink.Mails.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_down_or_has_no_address_is_tried_again()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        await using var sink = new SmtpSink();

        (await DeliverAsync(sink, configure: mail => mail.Port = port))!.IsFinal.Should().BeFalse();
        (await DeliverAsync(sink, configure: mail => mail.Host = "mail.invalid"))!.IsFinal.Should().BeFalse();
    }

    [Theory]
    [InlineData("169.254.169.254", "169.254.0.0/16", false)]
    [InlineData("::ffff:169.254.169.254", "0.0.0.0/0", false)]
    [InlineData("10.1.2.3", "127.0.0.0/8", false)]
    [InlineData("10.1.2.3", "10.0.0.0/8", true)]
    [InlineData("::ffff:10.1.2.3", "127.0.0.0/8", false)]
    [InlineData("93.184.215.14", "127.0.0.0/8", true)]
    public void Only_allowed_networks_are_open_and_that_of_cloud_metadata_never(string address, string allowed, bool expected) =>
        OutboundAddress.IsAllowed(IPAddress.Parse(address), [IPNetwork.Parse(allowed)]).Should().Be(expected);

    static async Task<DeliveryFailure?> DeliverAsync(
        SmtpSink sink, string happened = NotificationEvent.Firing, string label = "eu", string address = "dana@example.com", Action<MailOptions>? configure = null, bool isAllowed = true) =>
        (await ChannelRun.DeliverAsync(Destination.Mail, address, channels =>
        {
            channels.Timeout = TimeSpan.FromSeconds(sink.Greeting is null ? 1 : 10);
            channels.Mail = new MailOptions { From = "Runbooks <runbooks@example.com>", Host = "127.0.0.1", Port = sink.Port, Security = MailSecurity.None };
            configure?.Invoke(channels.Mail);
        }, happened, label, isAllowed)).Failure;

    static MimeMessage Mail(SmtpSink sink, int index = 0) => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sink.Mails[index])));
}

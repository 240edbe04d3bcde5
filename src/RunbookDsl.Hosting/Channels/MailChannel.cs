using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Gives mails to a mail server.</summary>
internal sealed class MailChannel(IOptions<RunbooksOptions> options) : INotificationChannel
{
    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var channels = options.Value.Channels;
        if (channels.Mail.Host.Length == 0 || !MailboxAddress.TryParse(channels.Mail.From, out var from))
        {
            return new DeliveryFailure("Runbooks:Channels:Mail is not set any more.");
        }

        // The parser takes the name of a user of the same machine too.
        if (!MailboxAddress.TryParse(item.Destination.Address, out var to) || to.Domain.Length == 0)
        {
            return new DeliveryFailure($"'{NotificationText.Clean(item.Destination.Address)}' is not a mail address; correct the contact in the runbook.", IsFinal: true);
        }

        // By the time of the world: what waits here is a network.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(channels.Timeout);
        try
        {
            using var message = MailMessage.Of(item, from, to);
            await SendAsync(message, channels, limit.Token);
            return null;
        }
        catch (Exception late) when (late is OperationCanceledException or TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            return new DeliveryFailure("The mail server did not answer within Runbooks:Channels:Timeout.");
        }
        catch (SmtpCommandException refused)
        {
            // From 500 on the server means it for good; what it says about it may repeat what it was told, so only the number is kept.
            var isFinal = (int)refused.StatusCode >= 500 && refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted;
            return new DeliveryFailure($"The mail server refuses {Refused(refused.ErrorCode)} ({(int)refused.StatusCode}).", IsFinal: isFinal);
        }
        catch (AuthenticationException)
        {
            return new DeliveryFailure("The mail server does not take Runbooks:Channels:Mail:User and Password.");
        }
        catch (SslHandshakeException)
        {
            return new DeliveryFailure("No trusted TLS connection to the mail server came about; its certificate must be valid for Runbooks:Channels:Mail:Host.");
        }
        catch (Exception failure) when (failure is SocketException or IOException or ProtocolException or NotSupportedException or OutboundAddressException)
        {
            return new DeliveryFailure($"{failure.GetBaseException().Message.TrimEnd('.')}.");
        }
    }

    static async Task SendAsync(MimeMessage message, ChannelsOptions channels, CancellationToken cancellationToken)
    {
        var mail = channels.Mail;
        using var socket = await OutboundAddress.ConnectAsync(mail.Host, mail.Port, channels.AllowedNetworks, cancellationToken);
        using var client = new SmtpClient { Timeout = (int)channels.Timeout.TotalMilliseconds };
        await client.ConnectAsync(socket, mail.Host, mail.Port, mail.Security switch
        {
            MailSecurity.None => SecureSocketOptions.None,
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        }, cancellationToken);
        if (mail.User.Length > 0)
        {
            await client.AuthenticateAsync(mail.User, mail.Password, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or ProtocolException or OperationCanceledException)
        {
            // The server has the mail; how it says goodbye must not send a second one.
        }
    }

    static string Refused(SmtpErrorCode code) => code switch
    {
        SmtpErrorCode.RecipientNotAccepted => "the recipient",
        SmtpErrorCode.SenderNotAccepted => "Runbooks:Channels:Mail:From",
        _ => "the mail",
    };
}

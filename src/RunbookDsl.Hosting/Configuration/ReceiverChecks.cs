using MimeKit;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks mail, PagerDuty, Slack and Teams. Values that are secrets are not repeated.</summary>
internal static class ReceiverChecks
{
    /// <summary>The problems, each with its key and what is allowed.</summary>
    public static IEnumerable<string> Problems(ChannelsOptions channels)
    {
        const string Section = "Runbooks:Channels";
        var mail = channels.Mail;
        if (mail.Host.Length > 0)
        {
            if (!MailboxAddress.TryParse(mail.From, out var from) || from.Domain.Length == 0)
            {
                yield return $"{Section}:Mail:From is '{mail.From}'; allowed is a mail address such as runbooks@example.com.";
            }

            if (mail.Port is < 1 or > 65535)
            {
                yield return $"{Section}:Mail:Port is '{mail.Port}'; allowed is from 1 to 65535.";
            }

            if (mail.User.Length > 0 && mail.Security == MailSecurity.None)
            {
                yield return $"{Section}:Mail:Security is None, and the password of Mail:User would go over the network for all to read; allowed with a user are StartTls and Tls.";
            }
        }

        if (channels.PagerDuty.RoutingKeys.FirstOrDefault(key => string.IsNullOrWhiteSpace(key.Value)) is { Key: { } empty })
        {
            yield return $"{Section}:PagerDuty:RoutingKeys:{empty} is empty; it is the integration key of a service with the Events API v2.";
        }

        var addresses = channels.Slack.Webhooks.Select(webhook => ($"Slack:Webhooks:{webhook.Key}", webhook.Value))
            .Concat(channels.Teams.Select(workflow => ($"Teams:{workflow.Key}", workflow.Value)))
            .Append(("Slack:Url", channels.Slack.Url))
            .Append(("PagerDuty:Url", channels.PagerDuty.Url));
        foreach (var (key, url) in addresses)
        {
            if (!url.IsAbsoluteUri || !(url.Scheme == Uri.UriSchemeHttps || (channels.AllowPlainHttp && url.Scheme == Uri.UriSchemeHttp)))
            {
                yield return $"{Section}:{key} is not an absolute https address; http is allowed where Runbooks:Channels:AllowPlainHttp is true.";
            }
        }

        foreach (var name in channels.Teams.Keys.Where(channels.Webhooks.ContainsKey))
        {
            yield return $"{Section}:Teams:{name} has the name of a webhook; one name is one receiver.";
        }
    }
}

using System.Text.RegularExpressions;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>The forms that addresses have; what is between two forms counts as right.</summary>
static class AddressForm
{
    // E.164: a plus, the country and the number, at most fifteen digits; people write spaces and the like between them.
    static readonly Regex Phone = Form(@"\+[1-9][0-9]{6,14}");
    static readonly Regex PhoneFiller = new(@"[ ().\-]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    static readonly Regex Mail = Form(@"(?!\.)(?!.*\.\.)[^\s@<>,;:""()\[\]\\]+(?<!\.)@([\p{L}\p{N}]([\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}\-]*[\p{L}\p{N}]");

    // A channel, a member's handle, or the id that Slack gives either.
    static readonly Regex Slack = Form(@"#[^\s#@.,:;!?()'""\p{Lu}]{1,80}|@[^\s#@,:;!?()'""]{1,80}|[CGDUW][A-Z0-9]{7,}");

    // The last part of a key of configuration, whose parts are separated by colons.
    static readonly Regex Key = Form(@"[^\s:/@](?:[^:/@]*[^\s:/@])?");

    /// <summary>What the address should be; null when it is of that form.</summary>
    public static string? Wanted(Channel channel) => channel.Kind switch
    {
        ChannelKind.Phone when !Phone.IsMatch(PhoneFiller.Replace(channel.Address, "")) => "telephone number in international form: +351210000000",
        ChannelKind.Mail when !Mail.IsMatch(channel.Address) => "mail address: ana@example.com",
        ChannelKind.Slack when !Slack.IsMatch(channel.Address) => "Slack channel or handle: #support-agent, @dana",
        ChannelKind.PagerDuty when !Key.IsMatch(channel.Address) => "name under which configuration could keep a PagerDuty key: support-agent",
        ChannelKind.Webhook when !Key.IsMatch(channel.Address) && !IsAddress(channel.Address) => "name under which configuration could keep a webhook: pager",
        _ => null,
    };

    // Whether an address in code is a good one is another question.
    static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;

    static Regex Form(string whole) => new($@"\A(?:{whole})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

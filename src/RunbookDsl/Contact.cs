namespace RunbookDsl;

/// <summary>Someone who can be called: a role, a name, the channels that reach them and when. Made by <c>Contact("Primary On-Call", "…")</c> in a runbook or by <see cref="Of"/> in a shared class.</summary>
public sealed class Contact : Responder
{
    static readonly Contact Inert = new();

    Contact()
    {
    }

    /// <summary>A contact declared outside a runbook, for several to share.</summary>
    /// <param name="role">What they are to the service: "Primary On-Call".</param>
    /// <param name="name">Who it is.</param>
    public static Contact Of(string role, string name) => Inert;

    /// <summary>Reached through a PagerDuty service; the integration key comes from configuration under this name.</summary>
    public Contact PagerDuty(string service) => this;

    /// <summary>Reached in a Slack channel or by a member's handle: <c>#support-agent</c>, <c>@dana</c>.</summary>
    public Contact Slack(string channel) => this;

    /// <summary>Reached by telephone, in international form: <c>+351210000000</c>.</summary>
    public Contact Phone(string number) => this;

    /// <summary>Reached by mail.</summary>
    public Contact Mail(string address) => this;

    /// <summary>Reached by a signed webhook; its address and secret come from configuration under this name.</summary>
    public Contact Webhook(string name) => this;

    /// <summary>Can be called at any hour.</summary>
    public Contact RoundTheClock() => this;

    /// <summary>Can be called from Monday to Friday between these hours.</summary>
    /// <param name="from">First hour, 0 to 23.</param>
    /// <param name="to">Hour at which it ends, 1 to 24.</param>
    /// <param name="timeZone">An IANA time zone: <c>Europe/Lisbon</c>.</param>
    public Contact Weekdays(int from, int to, string timeZone) => this;

    /// <summary>Can be called every day between these hours; a last hour before the first is one of the next day.</summary>
    /// <param name="from">First hour, 0 to 23.</param>
    /// <param name="to">Hour at which it ends, 1 to 24.</param>
    /// <param name="timeZone">An IANA time zone: <c>Europe/Lisbon</c>.</param>
    public Contact Hours(int from, int to, string timeZone) => this;
}

using System.Globalization;
using RunbookDsl.Hosting.Receivers;

namespace RunbookDsl.Dashboard.Receivers;

/// <summary>Receivers in words and tones.</summary>
internal static class ReceiverWords
{
    /// <summary>A channel by its name.</summary>
    public static string Channel(string channel) => channel switch
    {
        "webhook" => "Webhook",
        "mail" => "Mail",
        "pagerduty" => "PagerDuty",
        "slack" => "Slack",
        "teams" => "Teams",
        "alertmanager" => "Alertmanager",
        _ => channel,
    };

    /// <summary>How it takes what it is sent.</summary>
    public static string State(Receiver receiver) => receiver.State switch
    {
        ReceiverState.Ok => "Works",
        ReceiverState.Failing => string.Create(CultureInfo.InvariantCulture, $"Fails, {receiver.Failures} {(receiver.Failures == 1 ? "time" : "times")}"),
        _ => "Not used yet",
    };

    /// <summary>Its colours.</summary>
    public static string Tone(Receiver receiver) => receiver.State switch
    {
        ReceiverState.Ok => "tone-quiet",
        ReceiverState.Failing => "is-firing tone-critical",
        _ => "tone-unknown",
    };

    /// <summary>What is below the heading.</summary>
    public static string Summary(IReadOnlyList<Receiver> receivers) => receivers.Count(receiver => receiver.State == ReceiverState.Failing) switch
    {
        0 when receivers.Count == 0 => "No channel is configured, so everything is printed on the console only.",
        0 => "None of these has failed since it worked last.",
        1 => "One of these does not take what it is sent.",
        var failing => string.Create(CultureInfo.InvariantCulture, $"{failing} of these do not take what they are sent."),
    };
}

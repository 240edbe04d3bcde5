using System.Globalization;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>What has to be delivered, as it is put into the journal.</summary>
/// <param name="Notification">What is told.</param>
/// <param name="Way">Which of the ways to the contact this is.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Contact">Who is told, an index into the runbook's contacts; -1 for nobody by name.</param>
/// <param name="Due">When.</param>
internal sealed record OutboxEntry(Notification Notification, int Way, Destination Destination, int Contact, DateTimeOffset Due)
{
    /// <summary>Tells this call of a step from the others, such as those of another round; empty for the first.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The condition that must hold before it is told; null when none must.</summary>
    public AwaitedCondition? Awaits { get; init; }

    /// <summary>The rotation whose turn decides who is called; null when somebody is named.</summary>
    public string? Rotation { get; init; }

    /// <summary>The idempotency key, the same for every attempt.</summary>
    public string Key => $"{Notification.Incident}.{Notification.Event}.{Notification.Step}{Mark}.{Way}";

    /// <summary>What a key says of the call, and of the way.</summary>
    public static (string Mark, int Way) Read(string key)
    {
        var parts = key.Split('.');
        return (parts[^2].TrimStart([.. "0123456789"]), int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }
}

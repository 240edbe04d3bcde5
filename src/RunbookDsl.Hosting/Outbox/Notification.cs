using System.Text.Json.Serialization;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>What a person or machine is told about an alert; the body of a webhook, as <c>docs/webhook.md</c> documents it.</summary>
internal sealed record Notification
{
    /// <summary>The same for every attempt to deliver this notification.</summary>
    public required string Id { get; init; }

    /// <summary>What happened: <c>firing</c>, <c>escalated</c>, <c>resolved</c>, <c>message</c> or <c>test</c>.</summary>
    public required string Event { get; init; }

    /// <summary>The same for everything about one firing of one alert for one label set.</summary>
    public required string Incident { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The runbook.</summary>
    public required NotifiedRunbook Runbook { get; init; }

    /// <summary>The alert.</summary>
    public required NotifiedAlert Alert { get; init; }

    /// <summary>The row's labels.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>When the trigger first held.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the alert fired.</summary>
    public required DateTimeOffset FiredAt { get; init; }

    /// <summary>The value against its threshold at that time; null for a trigger without a comparison.</summary>
    public NotifiedValue? Value { get; init; }

    /// <summary>Who is told; null when the alert names nobody.</summary>
    public NotifiedContact? Contact { get; init; }

    /// <summary>Which step of the escalation this is, the first being 0.</summary>
    public required int Step { get; init; }

    /// <summary>What whoever is told should find out before acting, since the runbook escalates only then; null when nothing.</summary>
    public string? If { get; init; }

    /// <summary>Why somebody is called beside what the alert says; null when nothing needs saying.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>What is to be passed on as it is; null for all that calls somebody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NotifiedMessage? Message { get; init; }

    /// <summary>The number of the incident that people handle, which other firings may share; null for what fired under an earlier version of the host.</summary>
    public long? Number { get; init; }

    /// <summary>Where the incident can be looked at and taken; null when the host does not know its address.</summary>
    public string? IncidentLink { get; init; }

    /// <summary>Where whoever is told can take the incident without signing in, once; never kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AcknowledgeLink { get; init; }

    /// <summary>Where whoever is told can end the incident without signing in, once; never kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResolveLink { get; init; }

    /// <summary>Where the runbook and the alert can be looked at; null when the host does not know its address.</summary>
    public string? Link { get; init; }

    /// <summary>Whether it is the end of its incident.</summary>
    [JsonIgnore]
    public bool IsResolved => Event == NotificationEvent.Resolved;
}

using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Deliveries;

/// <summary>Which attempts are wanted.</summary>
internal sealed record DeliveryQuery
{
    /// <summary>What an attempt can have come to.</summary>
    public static readonly IReadOnlyList<string> Outcomes = [DeliveryResult.Delivered, DeliveryResult.Failed, DeliveryResult.Throttled, DeliveryResult.Abandoned];

    /// <summary>Only those for this incident; all when null.</summary>
    public long? Incident { get; init; }

    /// <summary>Only those that came to this; all when null.</summary>
    public string? Outcome { get; init; }

    /// <summary>Only those by this channel; all when null.</summary>
    public string? Channel { get; init; }

    /// <summary>Only those with a smaller number; from the newest when null.</summary>
    public long? Before { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 50;
}

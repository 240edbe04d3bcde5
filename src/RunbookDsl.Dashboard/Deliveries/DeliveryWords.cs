using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Dashboard.Deliveries;

/// <summary>Attempts to tell somebody, in words and tones.</summary>
internal static class DeliveryWords
{
    /// <summary>What one came to.</summary>
    public static string Outcome(string outcome) => outcome switch
    {
        DeliveryResult.Delivered => "Arrived",
        DeliveryResult.Failed => "Failed, is tried again",
        DeliveryResult.Throttled => "Takes no more for now",
        _ => "Given up",
    };

    /// <summary>Its colours.</summary>
    public static string Tone(string outcome) => outcome switch
    {
        DeliveryResult.Delivered => "tone-quiet",
        DeliveryResult.Failed or DeliveryResult.Throttled => "is-firing tone-warning",
        _ => "is-firing tone-critical",
    };
}

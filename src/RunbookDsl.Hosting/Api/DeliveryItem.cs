using RunbookDsl.Hosting.Deliveries;

namespace RunbookDsl.Hosting.Api;

/// <summary>One attempt to tell somebody something, as JSON.</summary>
/// <param name="Id">Its number; later attempts have greater ones.</param>
/// <param name="Incident">The number of the incident; null when it was for none.</param>
/// <param name="Event">What of, such as <c>firing</c>, <c>escalated</c> or <c>resolved</c>.</param>
/// <param name="Who">Whom; empty where the alert names nobody.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Address">The address in it.</param>
/// <param name="Attempt">The how-manieth attempt of the same notification.</param>
/// <param name="At">When it ended.</param>
/// <param name="Outcome"><c>delivered</c>, <c>failed</c> or <c>throttled</c> when it is tried again, or <c>abandoned</c>.</param>
/// <param name="Error">What went wrong; null when nothing did.</param>
/// <param name="RetryAt">When it is tried again; null when it is not.</param>
internal sealed record DeliveryItem(long Id, long? Incident, string Event, string Who, string Channel, string Address, int Attempt, DateTimeOffset At, string Outcome, string? Error, DateTimeOffset? RetryAt)
{
    /// <summary>An attempt as JSON.</summary>
    public static DeliveryItem Of(Delivery delivery) => new(
        delivery.Id, delivery.Incident, delivery.Event, delivery.Who, delivery.Channel, delivery.Address, delivery.Attempt, delivery.At, delivery.Outcome, delivery.Error, delivery.RetryAt);
}

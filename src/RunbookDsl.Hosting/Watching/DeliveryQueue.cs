namespace RunbookDsl.Hosting.Watching;

/// <summary>What waits to be delivered.</summary>
/// <param name="Due">How many are due and not delivered.</param>
/// <param name="Later">How many are due later, such as the steps of escalations.</param>
/// <param name="Oldest">The one that has been due the longest; null when none is due.</param>
internal sealed record DeliveryQueue(long Due, long Later, WaitingDelivery? Oldest);

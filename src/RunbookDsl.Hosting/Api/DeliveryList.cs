using RunbookDsl.Hosting.Deliveries;

namespace RunbookDsl.Hosting.Api;

/// <summary>A page of attempts to tell somebody, as JSON.</summary>
/// <param name="Deliveries">The attempts, newest first.</param>
/// <param name="Next">What <c>before</c> must be for the next page; null at the end.</param>
internal sealed record DeliveryList(IReadOnlyList<Delivery> Deliveries, long? Next);

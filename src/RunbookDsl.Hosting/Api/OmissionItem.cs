namespace RunbookDsl.Hosting.Api;

/// <summary>Work that should have happened and did not.</summary>
/// <param name="Kind"><c>LateTick</c>, <c>LateDelivery</c>, <c>GivenUp</c>, <c>WithoutIncident</c> or <c>WithoutNextStep</c>.</param>
/// <param name="What">What should have happened.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Since">Since when it is overdue.</param>
/// <param name="Incident">The incident that it is about, where there is one.</param>
internal sealed record OmissionItem(string Kind, string What, string Advice, DateTimeOffset Since, long? Incident);

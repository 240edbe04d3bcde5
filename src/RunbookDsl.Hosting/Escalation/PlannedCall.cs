using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>A call by one way that nobody has been told of yet.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Notification">What is told.</param>
/// <param name="Due">When.</param>
/// <param name="Awaits">The condition that must hold before; null when none must.</param>
internal sealed record PlannedCall(string Key, Notification Notification, DateTimeOffset Due, AwaitedCondition? Awaits);

using RunbookDsl.Engine;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>A call that waits for a condition.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Condition">What must hold.</param>
/// <param name="Notification">What is told.</param>
/// <param name="Runbook">The id of the incident's runbook.</param>
/// <param name="Labels">What the alert fired for.</param>
internal sealed record AwaitingCall(long Id, AwaitedCondition Condition, Notification Notification, string Runbook, LabelSet Labels);

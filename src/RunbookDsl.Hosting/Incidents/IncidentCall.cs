namespace RunbookDsl.Hosting.Incidents;

/// <summary>Somebody who was, is or will be told of an incident.</summary>
/// <param name="Event">What of: <c>firing</c>, <c>escalated</c> or <c>resolved</c>.</param>
/// <param name="Who">Who; empty where the alert names nobody.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Address">The address in it.</param>
/// <param name="FirstDueAt">When it was due at first.</param>
/// <param name="DueAt">When it is due, a further attempt included.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="DoneAt">When it was done with; null while it waits.</param>
/// <param name="Outcome">What became of it; null while it waits.</param>
/// <param name="Error">What went wrong at the last attempt; null when nothing did.</param>
internal sealed record IncidentCall(string Event, string Who, string Channel, string Address, DateTimeOffset FirstDueAt, DateTimeOffset DueAt, int Attempts, DateTimeOffset? DoneAt, string? Outcome, string? Error);

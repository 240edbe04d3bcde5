namespace RunbookDsl.Hosting.Watching;

/// <summary>Work that should have happened and did not.</summary>
/// <param name="Kind">Which kind of work.</param>
/// <param name="Key">What tells it from others of its kind, the same for as long as it lasts.</param>
/// <param name="What">What should have happened, and what is known of why it did not.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Since">Since when it is overdue.</param>
/// <param name="Incident">The incident that it is about, where there is one.</param>
internal sealed record Omission(OmissionKind Kind, string Key, string What, string Advice, DateTimeOffset Since, long? Incident = null);

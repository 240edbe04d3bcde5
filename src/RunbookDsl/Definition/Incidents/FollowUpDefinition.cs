namespace RunbookDsl.Definition.Incidents;

/// <summary>Something to do after an incident.</summary>
/// <param name="Task">What is done.</param>
/// <param name="Within">By when, counted from the end of the incident; null when it has no deadline.</param>
public sealed record FollowUpDefinition(string Task, TimeSpan? Within);

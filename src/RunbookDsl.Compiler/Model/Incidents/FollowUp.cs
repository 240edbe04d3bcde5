namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>Something to do after an incident.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Within">By when, counted from the end of the incident; null when it has no deadline.</param>
sealed record FollowUp(string Name, TimeSpan? Within);

namespace RunbookDsl.Definition.Incidents;

/// <summary>Something to be decided during an incident.</summary>
/// <param name="Question">What is decided.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record DecisionDefinition(string Question, IReadOnlyList<string> Options);

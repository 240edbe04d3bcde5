namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>Something to be decided during an incident.</summary>
/// <param name="Question">What is decided.</param>
/// <param name="Options">What can be chosen.</param>
sealed record Decision(string Question, EquatableArray<string> Options);

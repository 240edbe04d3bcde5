namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>A step of a flow.</summary>
/// <param name="To">The component it leads to.</param>
/// <param name="Label">What happens on the way; null when not said.</param>
sealed record FlowStep(string To, string? Label);

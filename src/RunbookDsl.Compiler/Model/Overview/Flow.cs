namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>A way that requests or data take through the service.</summary>
/// <param name="Start">The component where it begins.</param>
/// <param name="Steps">Where it leads, one after the other.</param>
sealed record Flow(string Start, EquatableArray<FlowStep> Steps);

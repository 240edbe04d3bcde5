namespace RunbookDsl.Compiler.Model.Operation;

/// <summary>Something that can be seen while the service is healthy.</summary>
/// <param name="Name">The sentence.</param>
/// <param name="Condition">What holds then; null for a sentence alone.</param>
sealed record Expectation(string Name, Condition? Condition);

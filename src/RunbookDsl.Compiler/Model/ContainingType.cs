namespace RunbookDsl.Compiler.Model;

/// <summary>A type that a runbook class is nested in.</summary>
/// <param name="Keyword">How it is declared: <c>class</c>, <c>record struct</c>.</param>
/// <param name="Name">Its name.</param>
sealed record ContainingType(string Keyword, string Name);

namespace RunbookDsl.Hosting.Rules;

/// <summary>Something that a rule of the compiler finds wrong with the values in force.</summary>
/// <param name="Id">The rule's id: <c>RB2003</c>.</param>
/// <param name="IsError">Whether it is certain that the runbook cannot work so.</param>
/// <param name="Message">What is wrong, as the compiler says it, with the values that make it so.</param>
internal sealed record RuleFinding(string Id, bool IsError, string Message);

namespace RunbookDsl.Compiler.Model;

/// <summary>One call of an alert.</summary>
/// <param name="Responder">Who is called.</param>
/// <param name="After">How long after the alert fired; zero for <c>Page</c>.</param>
/// <param name="IsPage">Written as <c>Page</c> rather than <c>EscalateTo</c>.</param>
sealed record Escalation(Responder Responder, TimeSpan After, bool IsPage);

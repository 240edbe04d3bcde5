namespace RunbookDsl.Compiler.Model;

/// <summary>One call of an alert.</summary>
/// <param name="Responder">Who is called.</param>
/// <param name="After">How long after the alert fired; zero for <c>Page</c>, null when no time is said.</param>
/// <param name="IsPage">Written as <c>Page</c> rather than <c>EscalateTo</c>.</param>
/// <param name="Question">What whoever responds must say yes to; null when nothing is asked.</param>
/// <param name="Condition">What must hold; null when nothing must.</param>
sealed record Escalation(Responder Responder, TimeSpan? After, bool IsPage, string? Question, Condition? Condition);

namespace RunbookDsl.Definition;

/// <summary>One call of an alert.</summary>
/// <param name="Responder">Who is called; of a rotation, whoever is on call when the call is due.</param>
/// <param name="After">How long after the alert fired; zero for the first page.</param>
public sealed record EscalationDefinition(ResponderReference Responder, TimeSpan After);

namespace RunbookDsl.Definition;

/// <summary>One call of an alert.</summary>
/// <param name="Contact">Who is called; an index into <see cref="RunbookDefinition.Contacts"/>.</param>
/// <param name="After">How long after the alert fired; zero for the first page.</param>
public sealed record EscalationDefinition(int Contact, TimeSpan After);

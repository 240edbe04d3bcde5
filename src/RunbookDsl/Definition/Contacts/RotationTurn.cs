namespace RunbookDsl.Definition.Contacts;

/// <summary>One person's time on call.</summary>
/// <param name="Contact">Who is on call; an index into <see cref="RunbookDefinition.Contacts"/>.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When the next person takes over.</param>
public readonly record struct RotationTurn(int Contact, DateTimeOffset From, DateTimeOffset Until);

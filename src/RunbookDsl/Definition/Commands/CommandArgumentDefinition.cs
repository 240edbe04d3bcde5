namespace RunbookDsl.Definition.Commands;

/// <summary>One argument of a command.</summary>
/// <param name="Text">What it is on every run; null when it is given then.</param>
/// <param name="Parameter">What may be given when the command is run; null when it is always <paramref name="Text"/>.</param>
public sealed record CommandArgumentDefinition(string? Text, CommandParameterDefinition? Parameter = null);

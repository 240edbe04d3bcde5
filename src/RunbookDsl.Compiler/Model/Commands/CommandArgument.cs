namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>One argument of a command.</summary>
/// <param name="Text">What it is on every run; null when it is given then.</param>
/// <param name="Parameter">What may be given when the command is run; null when it is always the same.</param>
sealed record CommandArgument(string? Text, CommandParameter? Parameter = null);

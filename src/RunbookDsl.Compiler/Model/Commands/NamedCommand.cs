namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>A command where it is named in a runbook.</summary>
/// <param name="Id">Stable id, unique in the runbook.</param>
/// <param name="Name">What it shows or does.</param>
/// <param name="Command">The command.</param>
/// <param name="Owner">The part of the model that names it.</param>
/// <param name="Index">Its place in that part's list.</param>
sealed record NamedCommand(string Id, string Name, Command Command, object Owner, int Index);

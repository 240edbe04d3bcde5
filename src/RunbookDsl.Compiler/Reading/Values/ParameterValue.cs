using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>An argument of a command that is given when the command is run.</summary>
sealed record ParameterValue(CommandParameter Parameter) : Value;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>A condition over a row.</summary>
abstract record Test;

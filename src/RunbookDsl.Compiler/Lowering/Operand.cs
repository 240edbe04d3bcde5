namespace RunbookDsl.Compiler.Lowering;

/// <summary>A number of a row, made of readings of the alert's scope.</summary>
abstract record Operand;

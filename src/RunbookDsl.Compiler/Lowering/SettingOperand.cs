namespace RunbookDsl.Compiler.Lowering;

/// <summary>The value of a setting.</summary>
sealed record SettingOperand(int Setting) : Operand;

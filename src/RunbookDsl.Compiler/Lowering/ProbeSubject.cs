using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>What a probe is of, as its author wrote it: a condition or a reading, the other being null.</summary>
sealed record ProbeSubject(Condition? Condition, Expression? Reading);

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Two conditions, both or at least one of which hold.</summary>
sealed record JoinedTest(Test Left, bool IsAnd, Test Right) : Test;

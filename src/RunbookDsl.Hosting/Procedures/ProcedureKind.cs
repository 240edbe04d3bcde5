namespace RunbookDsl.Hosting.Procedures;

/// <summary>What a procedure is for.</summary>
internal enum ProcedureKind
{
    /// <summary>The response to an incident and what follows it; its steps are done in any order.</summary>
    Response,

    /// <summary>Something is rolled out, step by step.</summary>
    Deployment,

    /// <summary>Something is taken back, step by step.</summary>
    Rollback,
}

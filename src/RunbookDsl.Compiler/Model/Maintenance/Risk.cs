namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>What a change may do to users when it is wrong.</summary>
enum Risk
{
    /// <summary>Little.</summary>
    Low,

    /// <summary>Something.</summary>
    Medium,

    /// <summary>Much.</summary>
    High,
}

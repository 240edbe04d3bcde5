namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>What a statement about the service is about.</summary>
enum Topic
{
    /// <summary>What it does and what business it serves.</summary>
    Purpose,

    /// <summary>Who uses it.</summary>
    Users,
}

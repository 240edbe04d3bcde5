namespace RunbookDsl.Compiler.Model.Operation;

/// <summary>How often a check is due.</summary>
enum CheckPeriod
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Once a week.</summary>
    Weekly,
}

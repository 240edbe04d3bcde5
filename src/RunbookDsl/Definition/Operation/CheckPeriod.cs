namespace RunbookDsl.Definition.Operation;

/// <summary>How often a check is due.</summary>
public enum CheckPeriod
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Once a week.</summary>
    Weekly,
}

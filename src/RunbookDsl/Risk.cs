namespace RunbookDsl;

/// <summary>What a change may do to users when it is wrong.</summary>
public enum Risk
{
    /// <summary>Little; anyone on the team may make it.</summary>
    Low,

    /// <summary>Something; look at the metrics after it.</summary>
    Medium,

    /// <summary>Much; someone else reviews it first.</summary>
    High,
}

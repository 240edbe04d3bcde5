namespace RunbookDsl.Definition;

/// <summary>How several rows become one; missing rows take no part.</summary>
public enum Aggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Max,

    /// <summary>How many have a value; zero, never missing, when none has.</summary>
    Count,
}

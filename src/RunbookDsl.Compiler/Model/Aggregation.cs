namespace RunbookDsl.Compiler.Model;

/// <summary>How several rows become one.</summary>
enum Aggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Max,

    /// <summary>How many have a value.</summary>
    Count,
}

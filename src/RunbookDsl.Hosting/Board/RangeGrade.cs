namespace RunbookDsl.Hosting.Board;

/// <summary>Where a value stands in its declared range; the greater, the worse.</summary>
internal enum RangeGrade
{
    /// <summary>Within normal, or short of every declared limit where no normal is declared.</summary>
    Normal,

    /// <summary>Below normal, but not yet worth a warning.</summary>
    Low,

    /// <summary>Above normal, but not yet worth a warning.</summary>
    Elevated,

    /// <summary>There is no value, so nobody can tell.</summary>
    Missing,

    /// <summary>Beyond the limit of a warning.</summary>
    Warning,

    /// <summary>Beyond the limit of critical.</summary>
    Critical,
}

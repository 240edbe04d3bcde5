namespace RunbookDsl.Hosting.Checks;

/// <summary>How a check of a day stands.</summary>
internal enum CheckState
{
    /// <summary>Its time has passed and nobody has done it.</summary>
    Overdue,

    /// <summary>It is to be done later today.</summary>
    Open,

    /// <summary>Somebody has done it.</summary>
    Done,
}

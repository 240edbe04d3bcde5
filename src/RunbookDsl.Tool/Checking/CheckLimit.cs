namespace RunbookDsl.Tool.Checking;

/// <summary>From which severity on a check fails.</summary>
internal enum CheckLimit
{
    /// <summary>At infos, warnings and errors.</summary>
    Info,

    /// <summary>At warnings and errors.</summary>
    Warning,

    /// <summary>At errors.</summary>
    Error,

    /// <summary>Never; it only prints.</summary>
    Never,
}

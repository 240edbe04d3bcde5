namespace RunbookDsl;

/// <summary>How soon someone must act on an alert.</summary>
public enum Severity
{
    /// <summary>Worth knowing, nobody is called.</summary>
    Info,

    /// <summary>Someone must look soon.</summary>
    Warning,

    /// <summary>Someone must act now.</summary>
    Critical,
}

namespace RunbookDsl.Compiler.Model;

/// <summary>How soon someone must act.</summary>
enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Someone must look soon.</summary>
    Warning,

    /// <summary>Someone must act now.</summary>
    Critical,
}

namespace RunbookDsl.Tool.Checking;

/// <summary>How diagnostics are printed.</summary>
internal enum CheckFormat
{
    /// <summary>For people, and for editors that jump to what a compiler prints.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,
}

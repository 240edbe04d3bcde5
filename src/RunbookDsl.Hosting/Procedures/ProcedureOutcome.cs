namespace RunbookDsl.Hosting.Procedures;

/// <summary>How a procedure ended.</summary>
internal enum ProcedureOutcome
{
    /// <summary>All of its steps were done.</summary>
    Completed,

    /// <summary>It was stopped, by somebody or by what it watches.</summary>
    Stopped,

    /// <summary>Another took its place, since the incident has another severity.</summary>
    Replaced,
}

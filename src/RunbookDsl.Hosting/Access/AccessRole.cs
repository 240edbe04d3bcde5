namespace RunbookDsl.Hosting.Access;

/// <summary>What somebody may do; each role may also do what those before it may.</summary>
internal enum AccessRole
{
    /// <summary>Read.</summary>
    Viewer,

    /// <summary>Act on incidents, silences and checks.</summary>
    Responder,

    /// <summary>Approve what needs a second person.</summary>
    Approver,

    /// <summary>Change settings and accounts.</summary>
    Admin,
}

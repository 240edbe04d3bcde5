namespace RunbookDsl.Hosting.Hooks;

/// <summary>What another system can do with an incident.</summary>
internal enum HookAction
{
    /// <summary>Open one, or note that one of that name goes on.</summary>
    Open,

    /// <summary>Take it.</summary>
    Acknowledge,

    /// <summary>End it.</summary>
    Resolve,

    /// <summary>Add a note.</summary>
    Note,
}

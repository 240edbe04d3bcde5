namespace RunbookDsl.Hosting.Audit;

/// <summary>What was done. The journal keeps the names, so they never change.</summary>
internal enum AuditKind
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>Somebody signed out, everywhere.</summary>
    SignedOut,

    /// <summary>Sign-ins of an account or from an address were no longer tried, since too many had failed.</summary>
    SignInThrottled,

    /// <summary>An account was made.</summary>
    AccountMade,

    /// <summary>An account has another role, was disabled, or let in again.</summary>
    AccountChanged,

    /// <summary>A link was made by which an account sets a password.</summary>
    AccountLinked,

    /// <summary>An account set its password.</summary>
    PasswordSet,

    /// <summary>A key for a program was made.</summary>
    KeyMade,

    /// <summary>A key holds no more.</summary>
    KeyRevoked,

    /// <summary>A setting of a runbook has another value.</summary>
    SettingChanged,

    /// <summary>A silence was made.</summary>
    SilenceMade,

    /// <summary>A silence was ended before its time.</summary>
    SilenceEnded,

    /// <summary>A maintenance window was made.</summary>
    MaintenanceMade,

    /// <summary>A maintenance window was ended before its time.</summary>
    MaintenanceEnded,

    /// <summary>Somebody stands in for a rotation.</summary>
    OverrideMade,

    /// <summary>Somebody stands in no more.</summary>
    OverrideEnded,

    /// <summary>Somebody did something with an incident.</summary>
    Incident,

    /// <summary>Somebody did something with a response, deployment or rollback.</summary>
    Procedure,

    /// <summary>Somebody had a command run, allowed it or stopped it.</summary>
    Command,

    /// <summary>A check was done.</summary>
    CheckDone,

    /// <summary>A link of a message was used up.</summary>
    LinkUsed,

    /// <summary>A request of another system was acted on.</summary>
    HookTaken,

    /// <summary>A test was sent to a receiver.</summary>
    TestSent,

    /// <summary>Entries of the audit itself were dropped as too old.</summary>
    AuditDropped,
}

namespace RunbookDsl.Hosting.Procedures;

/// <summary>What has to happen for a step to be done.</summary>
internal enum ProcedureStepKind
{
    /// <summary>Somebody does something.</summary>
    Act,

    /// <summary>Somebody decides something.</summary>
    Decide,

    /// <summary>Somebody does something after the incident.</summary>
    FollowUp,

    /// <summary>A command is run.</summary>
    Run,

    /// <summary>A second person approves.</summary>
    Approve,

    /// <summary>The new version gets a share of the traffic.</summary>
    Canary,

    /// <summary>Alerts and conditions are watched for a while.</summary>
    Monitor,

    /// <summary>Something must hold.</summary>
    Verify,

    /// <summary>The new version gets all of the traffic.</summary>
    RollOut,
}

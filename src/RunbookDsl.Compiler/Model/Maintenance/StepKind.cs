namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>The kinds of steps of a deployment or rollback.</summary>
enum StepKind
{
    /// <summary>Someone does something.</summary>
    Act,

    /// <summary>A command is run.</summary>
    Run,

    /// <summary>Someone approves.</summary>
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

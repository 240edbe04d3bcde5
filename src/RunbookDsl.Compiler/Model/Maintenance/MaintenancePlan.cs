namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
sealed record MaintenancePlan
{
    /// <summary>The ways to deploy it, in the author's order.</summary>
    public EquatableArray<Deployment> Deployments { get; init; }

    /// <summary>The ways back, in the author's order.</summary>
    public EquatableArray<Rollback> Rollbacks { get; init; }

    /// <summary>How risky changes are, in the author's order.</summary>
    public EquatableArray<ChangeClass> Changes { get; init; }

    /// <summary>The levels of load, in the author's order.</summary>
    public EquatableArray<LoadLevel> LoadLevels { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Deployments.Count + Rollbacks.Count + Changes.Count + LoadLevels.Count == 0;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => Deployments.SelectMany(deployment => deployment.Steps)
        .Concat(Rollbacks.SelectMany(rollback => rollback.Steps))
        .SelectMany(step => step.Conditions)
        .Concat(LoadLevels.Select(level => level.When).OfType<Condition>());
}

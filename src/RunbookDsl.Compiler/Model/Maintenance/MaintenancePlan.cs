namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
sealed record MaintenancePlan
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

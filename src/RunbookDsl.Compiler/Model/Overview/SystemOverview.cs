namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>What the service is: its purpose, its architecture and what it depends on (section 1 of the document).</summary>
sealed record SystemOverview
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

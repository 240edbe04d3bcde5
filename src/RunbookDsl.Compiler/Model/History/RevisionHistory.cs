namespace RunbookDsl.Compiler.Model.History;

/// <summary>What changed in the runbook and how often it is reviewed (section 8 of the document).</summary>
sealed record RevisionHistory
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

namespace RunbookDsl.Compiler.Model.Operation;

/// <summary>What healthy operation looks like and what is checked regularly (section 2 of the document, but for the ranges).</summary>
sealed record NormalOperation
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

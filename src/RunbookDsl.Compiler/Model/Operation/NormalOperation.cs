namespace RunbookDsl.Compiler.Model.Operation;

/// <summary>What healthy operation looks like and what is checked regularly (section 2 of the document, but for the ranges).</summary>
sealed record NormalOperation
{
    /// <summary>What can be seen while the service is healthy, in the author's order.</summary>
    public EquatableArray<Expectation> Expectations { get; init; }

    /// <summary>The daily and weekly checks, in the author's order.</summary>
    public EquatableArray<RoutineCheck> Checks { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Expectations.Count + Checks.Count == 0;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => Expectations.Select(expectation => expectation.Condition).OfType<Condition>();
}

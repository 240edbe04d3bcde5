namespace RunbookDsl.Definition.Operation;

/// <summary>What healthy operation looks like and what is checked regularly.</summary>
public sealed record OperationDefinition
{
    /// <summary>What can be seen while the service is healthy, in the author's order.</summary>
    public IReadOnlyList<ExpectationDefinition> Expectations { get; init; } = [];

    /// <summary>The daily and weekly checks, in the author's order.</summary>
    public IReadOnlyList<CheckDefinition> Checks { get; init; } = [];
}

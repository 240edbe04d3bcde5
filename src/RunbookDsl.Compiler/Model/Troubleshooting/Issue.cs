namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>A known issue. Origins: the issue is at its name; what its lists hold under <c>(nameof(Issue.Symptoms), index)</c> and so on, at the argument.</summary>
sealed record Issue
{
    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How it shows.</summary>
    public EquatableArray<Symptom> Symptoms { get; init; }

    /// <summary>How it is told from others.</summary>
    public EquatableArray<Diagnosis> Diagnosis { get; init; }

    /// <summary>What to do about it.</summary>
    public EquatableArray<Resolution> Resolutions { get; init; }

    /// <summary>The conditions among its symptoms and cases.</summary>
    public IEnumerable<Condition> Conditions() =>
        Symptoms.Select(symptom => symptom.Condition).Concat(Resolutions.Select(resolution => resolution.Condition)).OfType<Condition>();
}

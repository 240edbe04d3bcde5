namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>Changes of one risk.</summary>
sealed record ChangeClass
{
    /// <summary>By what it is known among the others: two that list other changes stand beside each other, whatever their risk.</summary>
    public string Name => $"{Risk} risk: {string.Join(", ", Changes)}";

    /// <summary>The risk.</summary>
    public required Risk Risk { get; init; }

    /// <summary>The changes, in words.</summary>
    public EquatableArray<string> Changes { get; init; }

    /// <summary>Who reviews them; null when nobody is named.</summary>
    public Responder? Reviewer { get; init; }
}

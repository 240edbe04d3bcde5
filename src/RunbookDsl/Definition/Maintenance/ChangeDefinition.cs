namespace RunbookDsl.Definition.Maintenance;

/// <summary>Changes of one risk.</summary>
public sealed record ChangeDefinition
{
    /// <summary>The risk.</summary>
    public Risk Risk { get; init; }

    /// <summary>The changes, in words.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Who reviews them; null when nobody is named.</summary>
    public ResponderReference? Reviewer { get; init; }
}

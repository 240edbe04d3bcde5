namespace RunbookDsl;

/// <summary>Something about an incident that is known when a message is sent; stands between the braces of a message's text.</summary>
public readonly struct IncidentFact
{
    /// <inheritdoc />
    public override string ToString() => "";
}

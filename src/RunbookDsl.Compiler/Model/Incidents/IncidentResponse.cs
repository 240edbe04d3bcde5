namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>How incidents are classified, handled and spoken of (section 4 of the document).</summary>
sealed record IncidentResponse
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => true;

    /// <summary>The conditions that are looked at while the service runs, in the author's order.</summary>
    public IEnumerable<Condition> Conditions() => [];
}

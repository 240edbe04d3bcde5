namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>How incidents are classified, handled and spoken of (section 4 of the document).</summary>
sealed record IncidentResponse
{
    /// <summary>What each severity means, in the author's order.</summary>
    public EquatableArray<SeverityClass> Classes { get; init; }

    /// <summary>How people respond, in the author's order.</summary>
    public EquatableArray<ResponseProcedure> Procedures { get; init; }

    /// <summary>What is sent to whom, in the author's order.</summary>
    public EquatableArray<MessageTemplate> Messages { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Classes.Count + Procedures.Count + Messages.Count == 0;

    /// <summary>How bad the incident is that an alert opens: as it says itself, or else as its severity is classified; null when neither says.</summary>
    public IncidentSeverity? OpenedBy(Alert alert) =>
        alert.Opens ?? Classes.FirstOrDefault(each => each.Alerts.Contains(alert.Severity ?? Severity.Warning))?.Severity;
}

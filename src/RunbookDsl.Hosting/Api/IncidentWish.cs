namespace RunbookDsl.Hosting.Api;

/// <summary>What somebody wants of an incident.</summary>
internal sealed record IncidentWish : ISignedWish
{
    /// <summary>Who wants it.</summary>
    public string? By { get; init; }

    /// <summary>The text of a note, or the reason of another severity.</summary>
    public string? Text { get; init; }

    /// <summary>The severity that it shall have: <c>sev1</c> to <c>sev4</c>.</summary>
    public string? Severity { get; init; }

    /// <summary>What an incident that is opened by hand is about.</summary>
    public string? Title { get; init; }

    /// <summary>The id of the runbook of an incident that is opened by hand.</summary>
    public string? Runbook { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

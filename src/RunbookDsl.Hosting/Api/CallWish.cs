namespace RunbookDsl.Hosting.Api;

/// <summary>Somebody who shall be called for an incident at once.</summary>
internal sealed record CallWish : ISignedWish
{
    /// <summary>The name of a contact or rotation of the incident's runbook.</summary>
    public string? Whom { get; init; }

    /// <summary>Who asks for them.</summary>
    public string? By { get; init; }

    /// <summary>Why, in words for whoever is called; may be left out.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

namespace RunbookDsl.Hosting.Api;

/// <summary>Somebody who shall stand in on call, or the wish to end that.</summary>
internal sealed record OverrideWish : ISignedWish
{
    /// <summary>The id of the runbook.</summary>
    public string? Runbook { get; init; }

    /// <summary>The name of the rotation; the one that is on call for the service when left out.</summary>
    public string? Rotation { get; init; }

    /// <summary>The name of the contact who stands in.</summary>
    public string? Who { get; init; }

    /// <summary>From when; now when left out.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Who says so.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

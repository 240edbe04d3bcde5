namespace RunbookDsl.Hosting.Api;

/// <summary>A silence that somebody wants, or the wish to end one.</summary>
internal sealed record SilenceWish : ISignedWish
{
    /// <summary>Which alerts: <c>alert = high-error-rate</c>, <c>region =~ eu-.*</c>; names are <c>runbook</c>, <c>alert</c>, <c>severity</c> or a label's, operators <c>=</c>, <c>!=</c>, <c>=~</c>, <c>!~</c>. All must match.</summary>
    public IReadOnlyList<string>? Matchers { get; init; }

    /// <summary>Who wants it.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>From when on; now when left out.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

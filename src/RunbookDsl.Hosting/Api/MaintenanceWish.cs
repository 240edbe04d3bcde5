namespace RunbookDsl.Hosting.Api;

/// <summary>A maintenance window that somebody wants, or the wish to end one.</summary>
internal sealed record MaintenanceWish : ISignedWish
{
    /// <summary>Which alerts, as in a silence. All must match.</summary>
    public IReadOnlyList<string>? Matchers { get; init; }

    /// <summary>Who wants it.</summary>
    public string? By { get; init; }

    /// <summary>What is done in it.</summary>
    public string? Reason { get; init; }

    /// <summary>When it begins, or from when on it recurs; now when left out.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it ends, or until when it recurs; may be left out for one that recurs.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The days of the week on which it recurs, such as <c>sunday</c>; left out for one that does not.</summary>
    public IReadOnlyList<string>? Days { get; init; }

    /// <summary>From when on those days, such as <c>22:00</c>.</summary>
    public string? From { get; init; }

    /// <summary>Until when; on the next day unless it is later than <c>from</c>.</summary>
    public string? To { get; init; }

    /// <summary>By the clocks of which place, such as <c>Europe/Lisbon</c>.</summary>
    public string? Zone { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

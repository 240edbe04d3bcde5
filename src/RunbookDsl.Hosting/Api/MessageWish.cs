namespace RunbookDsl.Hosting.Api;

/// <summary>A message of an incident that shall be sent.</summary>
internal sealed record MessageWish : ISignedWish
{
    /// <summary>The id of a template of the incident's runbook.</summary>
    public string? Template { get; init; }

    /// <summary>What people say in it, such as <c>impact</c> and <c>currentActions</c>; what is left out is as it was said last to the same readers.</summary>
    public IReadOnlyDictionary<string, string>? Facts { get; init; }

    /// <summary>In how many minutes the readers hear again; what the template says when left out, 0 for never.</summary>
    public int? Next { get; init; }

    /// <summary>Who sends it.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

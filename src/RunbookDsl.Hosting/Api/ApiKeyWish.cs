namespace RunbookDsl.Hosting.Api;

/// <summary>A wish for a key.</summary>
internal sealed record ApiKeyWish : ISignedWish
{
    /// <summary>What it is for.</summary>
    public string? Name { get; init; }

    /// <summary>What it may do: <c>viewer</c>, <c>responder</c>, <c>approver</c> or <c>admin</c>.</summary>
    public string? Role { get; init; }

    /// <summary>How many days it holds; left out, it does not expire.</summary>
    public int? Days { get; init; }

    /// <summary>Who wants it: who has signed in.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

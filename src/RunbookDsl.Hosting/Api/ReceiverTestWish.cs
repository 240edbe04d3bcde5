namespace RunbookDsl.Hosting.Api;

/// <summary>A wish to send a test.</summary>
internal sealed record ReceiverTestWish : ISignedWish
{
    /// <summary>The channel, as <c>GET /api/channels</c> lists it.</summary>
    public string? Channel { get; init; }

    /// <summary>The address in it, as listed there.</summary>
    public string? Address { get; init; }

    /// <summary>Who sends it.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

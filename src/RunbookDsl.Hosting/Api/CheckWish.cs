namespace RunbookDsl.Hosting.Api;

/// <summary>What someone says of a check that they did.</summary>
/// <param name="By">Who did it.</param>
/// <param name="Note">What they found; may be left out.</param>
/// <param name="Day">The day it was due on, in its time zone: <c>2026-11-23</c>; the latest that is not done when left out.</param>
internal sealed record CheckWish(string? By, string? Note, DateOnly? Day) : ISignedWish
{
    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

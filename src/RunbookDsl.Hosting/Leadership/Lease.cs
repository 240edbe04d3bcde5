namespace RunbookDsl.Hosting.Leadership;

/// <summary>Who evaluates, as the journal has it.</summary>
/// <param name="Holder">The host; empty when it has let go.</param>
/// <param name="Fence">How often the lease has changed hands.</param>
/// <param name="Until">When it ends unless it is renewed, by the holder's clock.</param>
internal sealed record Lease(string Holder, long Fence, DateTimeOffset Until);

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Where a notification goes.</summary>
/// <param name="Channel">The channel: <c>console</c> or <c>webhook</c>.</param>
/// <param name="Address">The address in that channel; empty for the console.</param>
/// <param name="Note">What the reader must know about the way it came; empty mostly.</param>
internal sealed record Destination(string Channel, string Address, string Note)
{
    /// <summary>The console.</summary>
    public const string Console = "console";

    /// <summary>A signed webhook.</summary>
    public const string Webhook = "webhook";
}

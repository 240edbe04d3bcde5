namespace RunbookDsl.Hosting.Watching;

/// <summary>How the calls went that tell another service that this host is alive.</summary>
/// <param name="Receiver">Whom they go to, without the secret part of the address; null when nobody is configured.</param>
/// <param name="Every">How often they go out.</param>
/// <param name="LastSent">When the last one was taken; null before the first.</param>
/// <param name="Problem">Why the last one was withheld or not taken; null while all is well.</param>
internal sealed record Heartbeat(string? Receiver, TimeSpan Every, DateTimeOffset? LastSent, string? Problem);

namespace RunbookDsl.Dashboard.Live;

/// <summary>What an event carries.</summary>
/// <param name="Assets">The version of the assets; a page made with another reloads itself.</param>
/// <param name="Now">The host's clock.</param>
internal sealed record LiveEvent(string Assets, DateTimeOffset Now);

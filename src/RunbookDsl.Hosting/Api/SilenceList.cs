namespace RunbookDsl.Hosting.Api;

/// <summary>Silences as JSON.</summary>
/// <param name="Silences">The silences, newest first.</param>
internal sealed record SilenceList(IReadOnlyList<SilenceItem> Silences);

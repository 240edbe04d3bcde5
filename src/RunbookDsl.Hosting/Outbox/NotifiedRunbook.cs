namespace RunbookDsl.Hosting.Outbox;

/// <summary>The runbook in a notification.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The service's name.</param>
/// <param name="Version">The version its author gave it.</param>
internal sealed record NotifiedRunbook(string Id, string Name, string? Version);

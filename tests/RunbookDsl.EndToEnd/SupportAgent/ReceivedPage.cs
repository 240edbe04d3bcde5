namespace RunbookDsl.EndToEnd.SupportAgent;

/// <summary>What a webhook brought.</summary>
internal sealed record ReceivedPage(string Event, string Alert, string IdempotencyKey, string Signature);

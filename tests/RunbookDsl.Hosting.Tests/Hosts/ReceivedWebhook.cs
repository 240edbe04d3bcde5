namespace RunbookDsl.Hosting.Tests.Hosts;

internal sealed record ReceivedWebhook(string IdempotencyKey, string Timestamp, string Signature, string Event, string Body, string StandardSignature);

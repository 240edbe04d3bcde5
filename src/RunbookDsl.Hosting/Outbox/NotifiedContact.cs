namespace RunbookDsl.Hosting.Outbox;

/// <summary>Who a notification is for.</summary>
/// <param name="Role">What they are to the service.</param>
/// <param name="Name">Who it is.</param>
internal sealed record NotifiedContact(string Role, string Name);

namespace RunbookDsl.Hosting.Watching;

/// <summary>A notification that waits to be delivered.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Address">The address on the channel.</param>
/// <param name="Since">Since when it is due.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What the last attempt met; null before the first.</param>
/// <param name="Incident">The incident it is about.</param>
internal sealed record WaitingDelivery(string Key, string Channel, string Address, DateTimeOffset Since, int Attempts, string? Error, long? Incident)
{
    /// <summary>The delivery in a sentence.</summary>
    public string Words => FormattableString.Invariant($"Notification {Key} to {Channel}{(Address.Length > 0 ? $" '{Address}'" : "")}{(Incident is { } number ? FormattableString.Invariant($" for incident #{number}") : "")} has been due since {Since:yyyy-MM-dd HH:mm:ss} UTC{(Attempts == 0 ? " and was not tried" : FormattableString.Invariant($", was tried {Attempts} times{(Error is null ? "" : $", and last failed with: {Error.TrimEnd('.')}")}"))}.");
}

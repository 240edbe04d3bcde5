namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>What a receiver got.</summary>
/// <param name="Receiver">Which receiver.</param>
/// <param name="Key">The idempotency key.</param>
/// <param name="Text">What was said.</param>
internal sealed record Delivered(string Receiver, string Key, string Text)
{
    /// <summary>The firing or incident that it is about.</summary>
    public string About => Key.Split('.')[0];
}

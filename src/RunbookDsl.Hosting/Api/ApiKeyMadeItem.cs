namespace RunbookDsl.Hosting.Api;

/// <summary>A key that was made just now.</summary>
/// <param name="Secret">The key itself, which is not shown again.</param>
/// <param name="Key">What is kept of it.</param>
internal sealed record ApiKeyMadeItem(string Secret, ApiKeyItem Key);

using System.Text.Json;

namespace RunbookDsl.Hosting.Api;

/// <summary>What someone wants a setting to be.</summary>
/// <param name="Value">The value as people write it: <c>"30s"</c>, <c>"10%"</c>, <c>40</c>, <c>true</c>.</param>
/// <param name="By">Who changes it.</param>
/// <param name="Reason">Why.</param>
internal sealed record SettingWish(JsonElement Value, string? By, string? Reason) : ISignedWish
{
    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}

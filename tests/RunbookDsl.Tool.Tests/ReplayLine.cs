using System.Text.Json;

namespace RunbookDsl.Tool.Tests;

/// <summary>A transition as <c>--json</c> prints it, as far as tests read it.</summary>
internal sealed record ReplayLine(string Type, DateTimeOffset At, string Alert, string Name, IReadOnlyDictionary<string, string> Labels, string From, string To)
{
    public static List<ReplayLine> Of(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("{\"type\":\"transition\"", StringComparison.Ordinal))
            .Select(line => JsonSerializer.Deserialize<ReplayLine>(line, JsonSerializerOptions.Web)!)];
}

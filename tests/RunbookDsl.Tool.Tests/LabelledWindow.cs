using System.Globalization;
using System.Text.Json;

namespace RunbookDsl.Tool.Tests;

/// <summary>A time of known trouble in a recorded series.</summary>
internal sealed record LabelledWindow(string File, DateTimeOffset From, DateTimeOffset To)
{
    public static List<LabelledWindow> Read(string path)
    {
        var windows = JsonSerializer.Deserialize<Dictionary<string, string[][]>>(System.IO.File.ReadAllText(path))!;
        return [.. windows.SelectMany(file => file.Value.Select(window => new LabelledWindow(Path.GetFileName(file.Key), Instant(window[0]), Instant(window[1]))))];
    }

    static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

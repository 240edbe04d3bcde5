using System.Text;

namespace RunbookDsl.Tool.Tests;

/// <summary>A folder of recordings for one test.</summary>
public sealed class DataFolder : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("replay-");

    public string Path => _folder.FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>A mapping of one file with an error rate in percent.</summary>
    public void WriteMap(string more = "") =>
        Write("runbook.map.json", $$"""{ "files": { "errors.csv": { "columns": { "errors": { "metric": "shop_error_rate_ratio", "scale": 0.01 } }, "labels": { "where": "region" }{{more}} } } }""");

    public void Dispose() => _folder.Delete(recursive: true);
}

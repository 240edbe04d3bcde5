using System.Diagnostics;

namespace RunbookCorpus.Peers;

/// <summary>Prometheus' own check of rule files, with every lint it has.</summary>
static class Promtool
{
    const string Program = "promtool";

    /// <summary>Where it is installed, or null.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Append("/usr/bin")
        .Select(folder => System.IO.Path.Combine(folder, Program)).FirstOrDefault(File.Exists);

    /// <summary>What it says of each file: the first line of its complaint, or null. All are checked by one process.</summary>
    public static async Task<IReadOnlyDictionary<string, string?>> CheckAsync(IReadOnlyDictionary<string, string> files)
    {
        var folder = Directory.CreateTempSubdirectory("runbook-corpus-");
        try
        {
            var names = new List<string>();
            foreach (var text in files.Values)
            {
                names.Add($"{names.Count:000}.yml");
                await File.WriteAllTextAsync(System.IO.Path.Combine(folder.FullName, names[^1]), text);
            }

            var (output, errors) = await RunAsync(folder.FullName, ["check", "rules", "--lint=all", "--lint-fatal", .. names]);
            var verdicts = Complaints(output, errors, names);
            return files.Keys.Zip(names).ToDictionary(pair => pair.First, pair => verdicts[pair.Second], StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Names go to one stream and complaints to the other, both in the order of the files.
    static Dictionary<string, string?> Complaints(string output, string errors, List<string> names)
    {
        var complaints = new Queue<string>(errors.Split("  FAILED:\n").Skip(1).Select(complaint => complaint.Split('\n')[0]));
        var verdicts = output.Split("Checking ").Skip(1).ToDictionary(
            block => block.Split('\n')[0],
            block => block.Contains("SUCCESS", StringComparison.Ordinal) ? null : complaints.Dequeue(),
            StringComparer.Ordinal);
        return complaints.Count == 0 && verdicts.Keys.SequenceEqual(names) ? verdicts : throw new FormatException($"{Program} says something else than expected: {output}\n{errors}");
    }

    static async Task<(string Output, string Errors)> RunAsync(string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path!, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (await output, await errors);
    }
}

using RunbookCorpus.Reading;

namespace RunbookCorpus.Peers;

/// <summary>What promtool says of the good rule files and of those with a mistake; it runs once in a test run.</summary>
static class PromtoolRun
{
    static readonly Lazy<Task<IReadOnlyDictionary<string, string?>>> Run = new(() => Promtool.CheckAsync(Files()));

    /// <summary>Its complaint about each file, by the name of the runbook or the text of the mistake; null where it has none.</summary>
    public static Task<IReadOnlyDictionary<string, string?>> AllAsync() => Run.Value;

    static Dictionary<string, string> Files()
    {
        var files = GoodRunbook.All.ToDictionary(runbook => runbook.Key, runbook => runbook.Value.Files[GoodRunbook.Rules], StringComparer.Ordinal);
        foreach (var mistake in Mistake.All.Where(mistake => mistake.IsInRules))
        {
            files.Add(mistake.ToString(), mistake.Changed()[GoodRunbook.Rules]);
        }

        return files;
    }
}

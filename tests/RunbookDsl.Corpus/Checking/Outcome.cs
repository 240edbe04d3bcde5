using RunbookCorpus.Reading;

namespace RunbookCorpus.Checking;

/// <summary>What came of a mistake: which expected reports are missing, and which reports nobody expected.</summary>
sealed record Outcome(Mistake Mistake, IReadOnlyList<Finding> Findings)
{
    static readonly Lazy<Task<IReadOnlyDictionary<string, Outcome>>> Run = new(RunAsync);

    /// <summary>Places where the expected id is not reported.</summary>
    public IEnumerable<Place> Missing => Mistake.Places().Where(place => !Findings.Any(finding => finding.Id == Mistake.Expected && finding.Place == place));

    /// <summary>Reports that are neither expected nor right as well.</summary>
    public IEnumerable<Finding> Unexpected => Findings.Where(finding => !Mistake.Also.Contains(finding.Id) && (finding.Id != Mistake.Expected || !Mistake.Places().Contains(finding.Place)));

    /// <summary>Whether it is reported as expected, and nothing else is.</summary>
    public bool IsCaught => !Missing.Any() && !Unexpected.Any();

    /// <summary>The outcomes of all mistakes, by their texts; each is built once in a test run.</summary>
    public static Task<IReadOnlyDictionary<string, Outcome>> AllAsync() => Run.Value;

    static async Task<IReadOnlyDictionary<string, Outcome>> RunAsync()
    {
        var outcomes = new Outcome[Mistake.All.Count];
        await Parallel.ForAsync(0, outcomes.Length, async (i, _) => outcomes[i] = new Outcome(Mistake.All[i], await RunbookBuild.FindingsAsync(Mistake.All[i])));
        return outcomes.ToDictionary(outcome => outcome.Mistake.ToString(), StringComparer.Ordinal);
    }
}

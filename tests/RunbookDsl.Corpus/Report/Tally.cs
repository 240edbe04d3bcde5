using RunbookCorpus.Checking;

namespace RunbookCorpus.Report;

/// <summary>How many of some mistakes each of the tools sees.</summary>
/// <param name="All">How many mistakes there are.</param>
/// <param name="Caught">How many are reported by their id at their line.</param>
/// <param name="Expressible">How many can be made in Prometheus' or Alertmanager's files at all.</param>
/// <param name="Promtool">How many promtool complains about.</param>
/// <param name="Pint">How many pint would see, by its documentation.</param>
sealed record Tally(int All, int Caught, int Expressible, int Promtool, int Pint)
{
    public static Tally Of(IReadOnlyCollection<Outcome> outcomes, IReadOnlyDictionary<string, string?> promtool) => new(
        outcomes.Count,
        outcomes.Count(outcome => outcome.IsCaught),
        outcomes.Count(outcome => outcome.Mistake.Inexpressible is null),
        outcomes.Count(outcome => promtool.GetValueOrDefault(outcome.Mistake.ToString()) is not null),
        outcomes.Count(outcome => outcome.Mistake.IsSeenByPint));

    /// <summary>A number with its share of all mistakes.</summary>
    public string Share(int count) => $"{count} ({(All == 0 ? 0 : 100d * count / All):0} %)";
}

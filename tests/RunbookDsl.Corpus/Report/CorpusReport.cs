using System.Text;
using RunbookCorpus.Checking;
using RunbookCorpus.Reading;

namespace RunbookCorpus.Report;

/// <summary>The page that says which mistakes are seen, and by whom.</summary>
static class CorpusReport
{
    static readonly (string Prefix, string Kind)[] Kinds =
    [
        ("RB0", "The runbook as a whole"), ("RB1", "Metrics and units"), ("RB2", "Thresholds"), ("RB3", "Trigger and resolution"), ("RB4", "Severity and incidents"),
        ("RB5", "Escalation and contacts"), ("RB6", "Schedules"), ("RB7", "Procedures, settings, scaling"), ("RB8", "Communication and security"), ("RB9", "Documentation"), ("CSharp", "What C# itself refuses"),
    ];

    public static string Page(IReadOnlyCollection<Outcome> outcomes, IReadOnlyDictionary<string, string?> promtool)
    {
        var page = new StringBuilder();
        page.Append($"""
            # Mistakes, and who sees them

            {outcomes.Count} mistakes, each made alone in one of {GoodRunbook.All.Count} good runbooks ([the corpus](../tests/RunbookDsl.Corpus)), of which nothing is reported as they stand.
            A mistake counts as caught when its id, and nothing but what is right as well, is reported at its line.
            Where Prometheus or Alertmanager have a place for the same mistake, it is made in their files too.

            The mistakes were made from [our catalogue](diagnostics/README.md), so the first share says that the rules do what they promise, not how many of all mistakes in the world they see.
            The other shares say how much of that the tools around Prometheus can see, which were made for other things as well.

            - **RunbookDsl**: the build of the runbook with the mistake.
            - **promtool**: `promtool check rules --lint=all --lint-fatal` (2.42), run on the rule file with the mistake. It reads no configuration of Alertmanager.
            - **pint**: *by its documentation, not run*. Each mistake was held against [its checks](https://cloudflare.github.io/pint/checks), with every optional check configured and a Prometheus that has all metrics.

            `UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Corpus` makes this page anew.

            | Mistakes about | All | RunbookDsl | Prometheus or Alertmanager have a place for | promtool | pint (by its documentation, not run) |
            |:---|---:|---:|---:|---:|---:|

            """);
        foreach (var (prefix, kind) in Kinds)
        {
            page.AppendLine(Row(kind, Tally.Of([.. Of(outcomes, prefix)], promtool)));
        }

        page.AppendLine(Row("**All**", Tally.Of(outcomes, promtool)));
        AppendUncaught(page);
        foreach (var (prefix, kind) in Kinds)
        {
            page.AppendLine($"\n## {kind}\n\n| Mistake | Runbook | Expected | RunbookDsl | promtool | pint (by its documentation, not run) |\n|:---|:---|:---|:---|:---|:---|");
            foreach (var outcome in Of(outcomes, prefix))
            {
                page.AppendLine(Row(outcome, promtool.GetValueOrDefault(outcome.Mistake.ToString())));
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    static IEnumerable<Outcome> Of(IEnumerable<Outcome> outcomes, string prefix) => outcomes.Where(outcome => outcome.Mistake.Rule.StartsWith(prefix, StringComparison.Ordinal));

    static string Row(string kind, Tally tally) =>
        $"| {kind} | {tally.All} | {tally.Share(tally.Caught)} | {tally.Expressible} | {tally.Share(tally.Promtool)} | {tally.Share(tally.Pint)} |";

    static void AppendUncaught(StringBuilder page)
    {
        if (Uncaught.Pending.Count + Uncaught.Missed.Count == 0)
        {
            return;
        }

        page.AppendLine("\n## Not caught yet\n");
        foreach (var (what, why) in Uncaught.Pending.Concat(Uncaught.Missed))
        {
            page.AppendLine($"- {what}: {why}.");
        }
    }

    static string Row(Outcome outcome, string? complaint)
    {
        var mistake = outcome.Mistake;
        var link = mistake.Rule == "CSharp" ? mistake.Expected : $"[{mistake.Expected}](diagnostics/{mistake.Rule}.md)";
        var peers = (mistake.Inexpressible, mistake.IsInRules) switch
        {
            ({ } reason, _) => reason,
            (_, false) => "no: only in Alertmanager's file",
            _ => complaint is null ? "no" : "**yes**",
        };
        var pint = mistake.IsSeenByPint ? $"**yes**: {mistake.Pint}" : mistake.Inexpressible is null ? "no" : "";
        return $"| {mistake.Name} | {mistake.Runbook.Name} | {link} | {(outcome.IsCaught ? "**yes**" : "no")} | {peers} | {pint} |";
    }
}
